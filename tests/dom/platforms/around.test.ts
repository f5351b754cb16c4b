import { describe, expect, it } from 'vitest';
import { parentElementOf, parentOf } from '../../../src/platforms/dom/around';
import { insideHidden, survey } from '../../../src/platforms/dom/survey';

/** A field of such a name stands where the form's own parent should; browsers do this, the test's DOM may not. */
function circular(): { form: HTMLElement; field: HTMLElement } {
  document.body.innerHTML = '<div><form><input name="x"><p>words</p></form></div>';
  const form = document.querySelector('form')!;
  const field = document.querySelector('input')!;
  for (const name of ['parentNode', 'parentElement']) Object.defineProperty(form, name, { value: field });
  return { form, field };
}

describe('climbing out of an element', () => {
  it('is not led round in circles by a form with a field named as its parent', () => {
    const { form, field } = circular();
    expect(parentOf(field)).toBe(form);
    expect(parentElementOf(form)).toBe(document.querySelector('div'));
    expect(insideHidden(field)).toBe(false);
    expect(survey(document.body).text).toBe('words');
  });

  it('ends at the top', () => {
    expect(parentElementOf(document.documentElement)).toBeNull();
    expect(parentOf(document.documentElement)).toBe(document);
    expect(parentOf(document)).toBeNull();
  });
});
