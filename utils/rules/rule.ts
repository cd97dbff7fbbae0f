/** What every rule of declarativeNetRequest is made of here. Pure. */
import type { Browser } from 'wxt/browser';

export type Rule = Browser.declarativeNetRequest.Rule;
export type ResourceType = `${Browser.declarativeNetRequest.ResourceType}`;

export const PAGES = ['main_frame'] as ResourceType[];
/** Whatever is no page. Said by what it is not: each browser has kinds of request of its own, and gets new ones. */
export const PARTS: Rule['condition'] = { excludedResourceTypes: PAGES };
/** What the extension's own pages and worker fetch. */
export const FETCHES = ['xmlhttprequest'] as ResourceType[];
