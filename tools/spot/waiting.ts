/** Asks again and again until it holds; throws `otherwise` after `limit` milliseconds. */
export async function until(limit: number, holds: () => Promise<boolean>, otherwise: string): Promise<void> {
  const end = Date.now() + limit;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(otherwise);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

/** What `work` gives; throws `otherwise` when that takes longer than `limit` milliseconds. */
export async function within<T>(limit: number, work: Promise<T>, otherwise: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(otherwise)), limit);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
