// Does nothing by itself: tests call its interfaces from outside.
chrome.runtime.onInstalled.addListener(() => {});
