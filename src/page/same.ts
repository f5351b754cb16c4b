import type { Reading } from '../detect/reading';
import type { PostOnPage } from '../platforms/adapter';

/** Whether a second reading of a post says nothing new and stands on the same elements. */
export function samePost(one: PostOnPage, other: PostOnPage): boolean {
  return (
    one.key === other.key &&
    one.element === other.element &&
    one.anchor === other.anchor &&
    one.linkElements.length === other.linkElements.length &&
    one.linkElements.every((element, index) => element === other.linkElements[index]) &&
    sameReading(one.reading, other.reading)
  );
}

function sameReading(one: Reading, other: Reading): boolean {
  return (
    one.text === other.text &&
    one.creator === other.creator &&
    one.url === other.url &&
    one.lang === other.lang &&
    one.fold === other.fold &&
    one.links.length === other.links.length &&
    one.links.every((link, index) => {
      const twin = other.links[index];
      return (
        twin !== undefined && link.href === twin.href && link.rel === twin.rel && link.text === twin.text
      );
    }) &&
    one.labels.length === other.labels.length &&
    one.labels.every((label, index) => label.text === other.labels[index]?.text) &&
    one.spoken?.length === other.spoken?.length &&
    (one.spoken ?? []).every((line, index) => line.text === other.spoken?.[index]?.text)
  );
}

/** The later reading with the labels of the earlier one that have gone since. */
export function mergeLabels(before: Reading, after: Reading): Reading {
  const gone = before.labels.filter((label) => !after.labels.some((one) => one.text === label.text));
  return gone.length === 0 ? after : { ...after, labels: [...after.labels, ...gone] };
}
