/** As `Strength` in `detect/finding.ts`, which this ring may not import. */
export type LinkStrength = 'certain' | 'likely' | 'hint';

/**
 * One shape of address by which a program can be told. Every condition that is given must hold;
 * a rule with hosts alone also wants a path or a query, because a bare host is a company's own site.
 */
export interface LinkRule {
  readonly strength: LinkStrength;
  /** Hosts, each with its subdomains. Absent: any host, so something structural must be given. */
  readonly hosts?: readonly string[];
  /** For a rule on any host: hosts, with their subdomains, where the same shape means something else. */
  readonly except?: readonly string[];
  /** On the lower-case host. The group `payee` names who is paid. */
  readonly host?: RegExp;
  /**
   * On the percent-decoded path. The group `payee` names who is paid; the group `cut` is what a clean
   * link leaves out.
   */
  readonly path?: RegExp;
  /** On the fragment with its `#`. A clean link has no such fragment. Groups as for `path`. */
  readonly fragment?: RegExp;
  /**
   * Parameters by lower-case name: `true` wants any value but an empty one, an expression is tested on
   * the decoded value, where a group `payee` names who is paid. A clean link leaves the matching ones out.
   */
  readonly params?: Readonly<Record<string, RegExp | true>>;
  /** How many of `params` must be there; 1 when absent. */
  readonly need?: number;
  /** Parameters whose value says that the rule does not apply after all. */
  readonly veto?: Readonly<Record<string, RegExp>>;
  /** Lower-case parameters that name who is paid, best first; absent: the first of `params` that is there. */
  readonly payee?: readonly string[];
  /**
   * The link leads away, to the address in one of these lower-case parameters; `/` stands for an address
   * at the end of the path, and `64:` before a name for base64.
   */
  readonly to?: readonly string[];
  /** The link leads away to an address that it does not carry. `to` implies it. */
  readonly redirects?: true;
}

/** An affiliate network, or a shop's own affiliate or referral program. */
export interface Program {
  /** The name of its file. */
  readonly id: string;
  /** As people know it. */
  readonly name: string;
  /** The company that runs it; absent when it is called like the program. */
  readonly operator?: string;
  /**
   * Its links are clicks on advertisements: an advertiser pays the site that shows them, and nobody earns who
   * recommends anything. Its rules are hints, so that a program further in the link speaks first.
   */
  readonly advertising?: true;
  readonly rules: readonly LinkRule[];
}

/** Made-up addresses that a contract test runs: what the rule must find, and what it must leave alone. */
export interface Examples {
  readonly match: readonly string[];
  readonly ignore: readonly string[];
}
