// `node tools/suffixes.mjs`: writes src/settings/public-suffixes.txt anew from the Public Suffix List
// (https://publicsuffix.org, MPL 2.0) as the pinned `tldts` has it. Once in a while, after `tldts` was updated.
import { writeFileSync } from 'node:fs';
import {
  edgeChild,
  edgeLength,
  edgeStart,
  exceptionsRoot,
  labelText,
  nodeFlags,
  rulesRoot,
} from '../node_modules/tldts/dist/es6/src/data/trie.js';

/** `tldts` marks a rule of the list's first part with 1, and one of its second with 2. */
const PRIVATE = 2;

const starts = [];
let length = 0;
for (const part of edgeLength) {
  starts.push(length);
  length += part;
}

/** @typedef {{ mark: string, below: Map<string, Node> }} Node */

/** Adds what stands below a node of `tldts` to a node of ours. */
function gather(from, to, exception) {
  for (let edge = edgeStart[from]; edge < edgeStart[from + 1]; edge += 1) {
    const label = labelText.slice(starts[edge], starts[edge] + edgeLength[edge]);
    const flags = nodeFlags[edgeChild[edge]];
    const node = to.below.get(label) ?? { mark: '_', below: new Map() };
    if (flags !== 0) node.mark = exception ? '!' : (flags & PRIVATE) !== 0 ? '~' : '';
    to.below.set(label, node);
    gather(edgeChild[edge], node, exception);
  }
}

/** One line or part of it: labels in order, each with its mark, and what stands below in brackets. */
function written({ below }, between) {
  return [...below]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([label, node]) => `${label}${node.mark}${node.below.size > 0 ? `(${written(node, ',')})` : ''}`)
    .join(between);
}

const root = { mark: '_', below: new Map() };
gather(rulesRoot, root, false);
gather(exceptionsRoot, root, true);
writeFileSync(new URL('../src/settings/public-suffixes.txt', import.meta.url), `${written(root, '\n')}\n`);
