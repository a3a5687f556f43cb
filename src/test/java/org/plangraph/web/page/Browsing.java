package org.plangraph.web.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A real Chromium; what its pages complain of is collected. */
final class Browsing implements AutoCloseable {

  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;
  private final String address;
  private final List<String> complaints = new ArrayList<>();

  private Browsing(Playwright playwright, Browser browser, String address) {
    this.playwright = playwright;
    this.browser = browser;
    this.address = address;
  }

  static Optional<Path> chromium() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  static void requireChromium() {
    assumeTrue(
        chromium().isPresent(),
        "no Chromium on this machine: install the package «chromium» to run the browser tests");
  }

  static Browsing open(String address) {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium().orElseThrow())
                    .setArgs(QUIET));
    return new Browsing(playwright, browser, address);
  }

  /** A page as a visitor has it. */
  Page visit(String path) {
    return visit(path, new Browser.NewContextOptions());
  }

  /** A page of a width, in light or dark. */
  Page visit(String path, int width, ColorScheme scheme) {
    return visit(
        path, new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
  }

  Page visit(String path, Browser.NewContextOptions options) {
    BrowserContext context = browser.newContext(options);
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")
              || message.text().contains("Content Security Policy")) {
            complaints.add(path + ": " + message.text());
          }
        });
    page.onPageError(error -> complaints.add(path + ": " + error));
    page.onRequest(
        request -> {
          if (request.url().startsWith("http") && !request.url().startsWith(address)) {
            complaints.add(path + ": asks another host: " + request.url());
          }
        });
    page.navigate(address + path);
    return page;
  }

  /** What pages complained of since the last call. */
  List<String> complaints() {
    List<String> all = List.copyOf(complaints);
    complaints.clear();
    return all;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
