"""How soon a person on a slow phone sees the trial's page, and the chat's first message.

`python -m benchmarks.pages` starts the whole product and prints medians in Chromium with a processor four times slower
and the network profile its tools call "Slow 4G" (562.5 ms a request, 1.44 Mbit/s down), nothing cached.
"""

from __future__ import annotations

import asyncio
import shutil
import sys
from statistics import median
from typing import Any

from playwright.sync_api import Browser, sync_playwright

from benchmarks import processes
from benchmarks.measure import first_answer
from benchmarks.product import TRIAL, Product

TIMES = 7
SLOW_4G = {
    "offline": False,
    "latency": 562.5,
    "downloadThroughput": 1.6 * 1024 * 1024 / 8 * 0.9,
    "uploadThroughput": 750 * 1024 / 8 * 0.9,
}
CPU_TIMES_SLOWER = 4
SETTLING = 500
BOUNDS = {"the trial's page, largest contentful paint": 1500.0, "the chat, first message": 2500.0}
"""Milliseconds from opening the address."""
WATCH = """
new PerformanceObserver((list) => { window.lcp = list.getEntries().at(-1).startTime; })
  .observe({ type: "largest-contentful-paint", buffered: true });
addEventListener("DOMContentLoaded", () => {
  const look = () => document.querySelector("#messages > li") && (window.first = performance.now());
  new MutationObserver((_, observer) => look() && requestAnimationFrame(() => {
    window.first = performance.now();
    observer.disconnect();
  })).observe(document.body, { childList: true, subtree: true });
});
"""


def opened(browser: Browser, address: str, until: str) -> float:
    """Open a page as a new visitor on a slow phone; return the milliseconds that `until` names on its window."""
    context = browser.new_context(viewport={"width": 390, "height": 844}, is_mobile=True, has_touch=True)
    page = context.new_page()
    tools: Any = context.new_cdp_session(page)
    tools.send("Network.enable")
    tools.send("Network.emulateNetworkConditions", SLOW_4G)
    tools.send("Emulation.setCPUThrottlingRate", {"rate": CPU_TIMES_SLOWER})
    page.add_init_script(WATCH)
    page.goto(address, wait_until="load")
    page.wait_for_timeout(SETTLING)  # a later, larger paint would still count
    while not page.evaluate(f"window.{until}"):
        page.wait_for_timeout(50)
    took = float(page.evaluate(f"window.{until}"))
    context.close()
    return took


def main() -> int:
    """Measure and print; the exit code is 1 when a bound was not kept."""
    product = Product()
    load = processes.load()
    try:
        asyncio.run(first_answer(product))
        processes.settle()
        with sync_playwright() as playwright:
            chromium = shutil.which("chromium")
            browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
            page = f"{product.address}/trials/{TRIAL}"
            took = {
                "the trial's page, largest contentful paint": [opened(browser, page, "lcp") for _ in range(TIMES)],
                "the chat, first message": [opened(browser, f"{page}/chat", "first") for _ in range(TIMES)],
            }
            browser.close()
    finally:
        product.stop()
    print(f"medians of {TIMES}, load before {load:.1f}")
    kept = True
    for name, found in took.items():
        kept &= median(found) < BOUNDS[name]
        print(f"{name}: {median(found):,.0f} ms ({min(found):,.0f} to {max(found):,.0f}); bound {BOUNDS[name]:,.0f} ms")
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
