import { describe, expect, it } from 'vitest';
import { inspectLink } from '../../src/detect/link-inspection';
import type { Examples, Program } from '../../src/rules/program';
import { programs } from '../../src/rules/programs';

interface ProgramFile {
  readonly default: Program;
  readonly examples: Examples;
}

const files = Object.entries(
  import.meta.glob<ProgramFile>(['../../src/rules/programs/*.ts', '!**/index.ts'], { eager: true }),
).map(([path, file]) => [path.replace(/^.*\/|\.ts$/g, ''), file] as const);

/** Whether a host is another one or lies under it. */
function covers(host: string, other: string): boolean {
  return host === other || other.endsWith(`.${host}`);
}

describe.each(files)('the program %s', (name, { default: program, examples }) => {
  it('is called like its file, and has at least one example each way', () => {
    expect(program.id).toBe(name);
    expect(program.name.trim()).not.toBe('');
    expect(program.operator?.trim()).not.toBe('');
    expect(program.operator, 'An operator called like the program is left out.').not.toBe(program.name);
    expect(program.rules.length).toBeGreaterThan(0);
    expect(examples.match.length).toBeGreaterThan(0);
    expect(examples.ignore.length).toBeGreaterThan(0);
  });

  it.each(examples.match)('matches %s', (href) => {
    const verdict = inspectLink(href);
    expect(verdict.program).toBe(program.id);
    const hinted = program.advertising === true ? false : null;
    expect(verdict.earns).toBe(verdict.strength === 'hint' ? hinted : true);
  });

  it.each(examples.ignore)('ignores %s', (href) => {
    expect(inspectLink(href)).toMatchObject({ earns: false, program: null, strength: null });
  });

  it('writes hosts and parameters the way they are looked up: in lower case, hosts without a dot at the ends', () => {
    for (const rule of program.rules) {
      for (const host of [...(rule.hosts ?? []), ...(rule.except ?? [])]) {
        expect(host).toMatch(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/);
      }
      const names = [
        ...Object.keys(rule.params ?? {}),
        ...(rule.payee ?? []),
        ...Object.keys(rule.veto ?? {}),
      ];
      for (const parameter of names) expect(parameter).toBe(parameter.toLowerCase());
      for (const place of rule.to ?? []) expect(place).toBe(place.toLowerCase());
    }
  });

  it('keeps its expressions linear: no repeat of a repeat, and no state between two uses', () => {
    for (const rule of program.rules) {
      const expressions = [rule.host, rule.path, rule.fragment, ...Object.values(rule.params ?? {})];
      for (const expression of expressions) {
        if (!(expression instanceof RegExp)) continue;
        expect(expression.flags).not.toMatch(/[gy]/);
        expect(expression.source).not.toMatch(/[+*}]\)[+*{]/);
      }
    }
  });
});

describe('the programs together', () => {
  it('have ids of their own', () => {
    const ids = programs().map((program) => program.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(files.length);
  });

  it('share no host between two programs', () => {
    const owner = new Map<string, string>();
    const shared: string[] = [];
    for (const { id, rules } of programs()) {
      for (const host of new Set(rules.flatMap((rule) => rule.hosts ?? []))) {
        const other = owner.get(host);
        if (other !== undefined) shared.push(`${host}: ${other} and ${id}`);
        owner.set(host, id);
      }
    }
    expect(
      shared,
      'Two programs on one host: put both rules into one file, or tell them apart by host.',
    ).toEqual([]);
  });

  it('let no host alone swallow the host of another program', () => {
    const swallowed: string[] = [];
    for (const { id, rules } of programs()) {
      for (const rule of rules) {
        const alone = !rule.path && !rule.params && !rule.host && !rule.fragment;
        // A hint yields to anything stronger, so a shortener may stand above a network's own host.
        if (!alone || rule.strength === 'hint') continue;
        for (const other of programs()) {
          if (other.id === id) continue;
          const hosts = other.rules.flatMap((otherRule) => otherRule.hosts ?? []);
          for (const host of rule.hosts ?? []) {
            for (const inner of hosts)
              if (covers(host, inner)) swallowed.push(`${host} (${id}) covers ${inner} (${other.id})`);
          }
        }
      }
    }
    expect(swallowed, 'Give the wider rule a path, or the narrower host to the same program.').toEqual([]);
  });
});
