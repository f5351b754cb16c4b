import browser from 'webextension-polyfill';
import type { Instant } from '../shared/clock';

/** The moment an alarm is set for; null when there is none. */
export async function alarmAt(name: string): Promise<Instant | null> {
  return (await browser.alarms.get(name))?.scheduledTime ?? null;
}

/** Sets an alarm, in place of any of that name. Browsers don't ring sooner than half a minute from now. */
export async function setAlarm(name: string, when: Instant): Promise<void> {
  await browser.alarms.create(name, { when });
}

/** Takes an alarm away; none of that name is fine. */
export async function clearAlarm(name: string): Promise<void> {
  await browser.alarms.clear(name);
}

/** Calls back when any alarm rings. */
export function onAlarm(listener: () => void): void {
  browser.alarms.onAlarm.addListener(() => listener());
}
