import { describe, expect, it } from 'vitest';
import { outerClosest } from '../../../src/platforms/dom/parts';
import { insideHidden, survey } from '../../../src/platforms/dom/survey';
import { productPlace } from '../../../src/platforms/product/place';
import { buyControlAt } from '../../../src/platforms/product/structure';
import { parentElementOf, parentOf } from '../../../src/shared/around';

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

  it('finds the product and the button of a shop whose form has such fields', () => {
    document.body.innerHTML =
      '<main><form><input name="parentElement"><h1>Kettle</h1><button>Add to cart</button></form></main>';
    const form = document.querySelector('form')!;
    const field = document.querySelector('input')!;
    Object.defineProperty(form, 'parentElement', { value: field });
    const place = productPlace(document, new URL('https://shop.example/kettle'), 'Kettle');
    expect(place?.anchor).toBe(document.querySelector('h1'));
    expect(place?.area).toBe(document.body);
    expect(buyControlAt(document.querySelector('button')!)).toBe(document.querySelector('button'));
  });

  it('finds the outermost element of a kind around one that is such a form itself', () => {
    document.body.innerHTML = '<article><form role="article"><input name="x"></form></article>';
    const form = document.querySelector('form')!;
    const field = document.querySelector('input')!;
    Object.defineProperty(form, 'parentElement', { value: field });
    expect(outerClosest(field, 'article, [role=article]')).toBe(document.querySelector('article'));
  });

  it('ends at the top', () => {
    expect(parentElementOf(document.documentElement)).toBeNull();
    expect(parentOf(document.documentElement)).toBe(document);
    expect(parentOf(document)).toBeNull();
  });
});
