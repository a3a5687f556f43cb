package org.plangraph.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.store.DataFolder;

/**
 * Pictures of the pages under target/screenshots. {@code -Dscreenshots=docs/pictures} renews the
 * wide ones of the documentation, and {@code -Dscreenshots.data=FOLDER} takes them of another data
 * folder than the samples.
 */
class ScreenshotsIT {

  private static final Map<String, String> PAGES =
      new TreeMap<>(
          Map.of(
              "home", "/",
              "plan", "/doc/id/plan/330502-outline-2021",
              "region", "/doc/id/region/330502",
              "matrix", "/pictures/matrix",
              "network", "/pictures/network",
              "indicator", "/pictures/indicator",
              "compare", "/pictures/compare",
              "question", "/questions/links-of-region?region=330502",
              "editor", "/sparql?question=coverage",
              "accuracy", "/accuracy"));

  private static final Set<String> SHOWN =
      Set.of("home", "plan", "matrix", "network", "indicator", "compare", "editor");

  @TempDir private Path temp;

  @Test
  void takes_pictures_wide_and_narrow_light_and_dark_in_both_languages() throws IOException {
    Browsing.requireChromium();
    boolean isForDocuments = System.getProperty("screenshots") != null;
    Path folder = Path.of(System.getProperty("screenshots", "target/screenshots"));
    String data = System.getProperty("screenshots.data");
    try (Site site =
            data == null
                ? Site.build(Site.samples(), temp)
                : Site.serve(new DataFolder(Path.of(data)));
        Browsing browsing = Browsing.open(site.address())) {
      for (Map.Entry<String, String> page : PAGES.entrySet()) {
        if (isForDocuments && !SHOWN.contains(page.getKey())) {
          continue;
        }
        take(
            browsing,
            page.getValue(),
            "zh",
            1280,
            ColorScheme.LIGHT,
            folder.resolve(page.getKey() + ".png"));
        if (isForDocuments) {
          continue;
        }
        take(
            browsing,
            page.getValue(),
            "en",
            360,
            ColorScheme.DARK,
            folder.resolve(page.getKey() + "-narrow-dark.png"));
      }
    }
  }

  private static void take(
      Browsing browsing, String path, String language, int width, ColorScheme scheme, Path file) {
    Page page =
        browsing.visit(path + (path.contains("?") ? "&" : "?") + "lang=" + language, width, scheme);
    page.waitForLoadState();
    if (path.startsWith("/sparql")) {
      page.locator("#run button").first().click();
      page.locator("#result table").waitFor();
    }
    if (path.contains("/plan/") && width > 1000) {
      page.locator(".plan-text .k-row").first().click();
      page.locator("#panel article.card").first().waitFor();
    }
    assertThat(page.locator("figure[data-chart]:not([data-drawn])")).hasCount(0);
    boolean isWhole = path.equals("/") || path.contains("/compare");
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(isWhole));
    page.context().close();
  }
}
