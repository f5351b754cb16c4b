import { isPicture, LONGEST_PICTURE } from '../wishlist/picture';

/** Sides tried, in pixels, and how well: the first that is small enough is kept. A tile is drawn at 36 to 48. */
const TRIES: readonly (readonly [side: number, quality: number])[] = [
  [96, 0.8],
  [96, 0.55],
  [72, 0.6],
  [48, 0.6],
  [48, 0.35],
  [32, 0.4],
];

/** Smaller pictures are icons, dots and spacers, in pixels of the file. */
const LEAST_SIDE = 24;

/** WebP is smaller; what can't write it writes PNG instead, which is too large, and is asked for JPEG then. */
const TYPES = ['image/webp', 'image/jpeg'] as const;

/** A drawing surface, as far as it is needed; a canvas that never stands in the page. */
export type MakeCanvas = () => HTMLCanvasElement;

/**
 * A small copy of a picture that the page has loaded, as a data address; null where the page doesn't allow reading it
 * (most pictures from another host), or it can't be made small enough. Nothing is requested for it.
 */
export function smallPicture(image: HTMLImageElement, make: MakeCanvas): string | null {
  const { naturalWidth: width, naturalHeight: height } = image;
  if (!image.complete || Math.min(width, height) < LEAST_SIDE) return null;
  try {
    for (const type of TYPES) {
      for (const [side, quality] of TRIES) {
        const address = drawn(image, make(), Math.min(1, side / Math.max(width, height)), type, quality);
        if (!address.startsWith(`data:${type}`)) break;
        if (address.length <= LONGEST_PICTURE) return isPicture(address) ? address : null;
      }
    }
  } catch {
    // From another host, without that host's leave: the browser lets nobody read it.
  }
  return null;
}

function drawn(
  image: HTMLImageElement,
  canvas: HTMLCanvasElement,
  scale: number,
  type: string,
  quality: number,
): string {
  canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
  const context = canvas.getContext('2d');
  if (context === null) return '';
  // What is see-through is made for paper, and JPEG would make it black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL(type, quality);
}

/** More pictures than this are not looked through. */
const IMAGES_MAX = 3000;

/** A product's picture has at least so many pixels a side in the file, where nothing else tells it apart. */
const LARGE = 160;

/**
 * The picture on the page that shows the thing: the one the page names, else the one that is described by its name,
 * else the largest beside it.
 *
 * @param address as the page's data name it; often in another size than it is shown in
 * @param area what belongs to the thing
 */
export function pictureOf(
  document: Document,
  address: string | null,
  title: string,
  area: Element | null,
): HTMLImageElement | null {
  const images = [...document.querySelectorAll('img')].slice(0, IMAGES_MAX).filter(isLoaded);
  const wanted = address === null ? '' : fileOf(address);
  const named =
    wanted === '' ? [] : images.filter((image) => fileOf(image.currentSrc || image.src) === wanted);
  if (named.length > 0) return largest(named);
  const name = title.toLowerCase().slice(0, 24);
  const described = images.filter(({ alt }) => alt.toLowerCase().startsWith(name));
  if (name.length >= 8 && described.length > 0) return largest(described);
  const near = images.filter((image) => area?.contains(image) && sideOf(image) >= LARGE);
  return near.length > 0 ? largest(near) : null;
}

function isLoaded(image: HTMLImageElement): boolean {
  return image.complete && sideOf(image) >= LEAST_SIDE;
}

function sideOf({ naturalWidth, naturalHeight }: HTMLImageElement): number {
  return Math.min(naturalWidth, naturalHeight);
}

function largest(images: readonly HTMLImageElement[]): HTMLImageElement | null {
  const size = (image: HTMLImageElement) => image.naturalWidth * image.naturalHeight;
  return images.reduce<HTMLImageElement | null>(
    (best, image) => (best === null || size(image) > size(best) ? image : best),
    null,
  );
}

/**
 * What names a picture in its address, whatever its size: the file's name without what shops write into it for that
 * (`41abc._AC_SX300_.jpg`, `lamp_600x600.webp`, `lamp-1024x768.jpg`). Empty when it names none.
 */
function fileOf(address: string): string {
  const path = /^https?:\/\/[^/?#]{1,255}([^?#]{1,2000})/i.exec(address)?.[1] ?? '';
  const file = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const name = file
    .replace(/\.(?:jpe?g|png|webp|avif|gif)$/, '')
    .replace(/\._[^.]{1,80}_$/, '')
    .replace(/[-_@](?:\d{2,4}x\d{0,4}|\d{0,4}x\d{2,4})$/, '');
  return name.length >= 4 ? name : '';
}
