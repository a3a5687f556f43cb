package org.plangraph.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Who can use the pages and what they do to a visitor: assistive technology, keyboard, narrow
 * screens, no scripts, little data, documents with hostile words.
 */
class PageAccessIT {

  private static final String PLAN = "/doc/id/plan/330502-outline-2021";
  private static final int MOST_BYTES = 500_000;

  @TempDir static Path temp;
  private static Site site;
  private static Browsing browsing;

  @BeforeAll
  static void open() throws IOException {
    Browsing.requireChromium();
    site = Site.build(temp);
    browsing = Browsing.open(site.address());
  }

  @AfterAll
  static void close() {
    if (browsing != null) {
      browsing.close();
      site.close();
    }
  }

  @AfterEach
  void no_page_complained() {
    assertEquals(List.of(), browsing.complaints());
  }

  /** All kinds of pages but the editor. */
  static List<String> pages() {
    return List.of(
        "/",
        "/search?q=%E7%A4%BA%E8%8C%83",
        PLAN,
        PLAN + "?show=facts",
        "/doc/id/plan/330602-outline-2021?show=repairs",
        "/doc/id/region/330502",
        "/doc/concept/indicator/gdp",
        "/doc/concept/strategy/yangtze-delta-integration",
        "/questions",
        "/questions/who-names-whom",
        "/questions/links-of-region?region=330502",
        "/pictures",
        "/pictures/matrix",
        "/pictures/network",
        "/pictures/indicator",
        "/pictures/platforms",
        "/pictures/compare",
        "/pictures/timeline",
        "/accuracy",
        "/ontology");
  }

  static List<String> pages_and_editor() {
    List<String> all = new ArrayList<>(pages());
    all.add("/sparql");
    return all;
  }

  @ParameterizedTest
  @MethodSource("pages_and_editor")
  void nothing_serious_stands_in_the_way(String path) {
    for (String language : List.of("zh", "en")) {
      Page page =
          browsing.visit(in(language, path), new Browser.NewContextOptions().setBypassCSP(true));
      for (ColorScheme scheme : schemes(language)) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        List<String> serious =
            new AxeBuilder(page)
                .analyze().getViolations().stream()
                    .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                    .map(PageAccessIT::describe)
                    .toList();
        assertEquals(List.of(), serious, path + " " + language + " " + scheme);
      }
      page.context().close();
    }
  }

  /** Colours do not depend on the language: dark ones are tried in one. */
  private static List<ColorScheme> schemes(String language) {
    return language.equals("zh")
        ? List.of(ColorScheme.LIGHT, ColorScheme.DARK)
        : List.of(ColorScheme.LIGHT);
  }

  private static String describe(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
  }

  @ParameterizedTest
  @MethodSource("pages_and_editor")
  void nothing_sticks_out_of_a_narrow_screen(String path) {
    for (String language : List.of("zh", "en")) {
      Page page = browsing.visit(in(language, path), 360, ColorScheme.LIGHT);
      int width = (int) page.evaluate("document.documentElement.scrollWidth");
      assertTrue(width <= 360, path + " is " + width + " px wide in " + language);
      page.context().close();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_first_visit_loads_little(String path) {
    Page page = browsing.visit("/icon.svg");
    List<Response> loaded = new ArrayList<>();
    page.onResponse(loaded::add);
    page.navigate(site.address() + path);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    int bytes =
        loaded.stream().mapToInt(response -> response.request().sizes().responseBodySize).sum();
    assertTrue(bytes < MOST_BYTES, path + " loads " + bytes + " bytes");
    page.context().close();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void pages_can_be_read_without_scripts(String path) {
    Page page = browsing.visit(path, new Browser.NewContextOptions().setJavaScriptEnabled(false));
    assertThat(page.locator("h1")).isVisible();
    assertFalse(page.locator("main").innerText().isBlank());
    page.context().close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/doc/id/plan/" + Site.HOSTILE_PLAN,
        "/doc/id/plan/" + Site.HOSTILE_PLAN + "?show=facts",
        "/doc/id/region/330503",
        "/search?q=%3Cscript%3E",
        "/search?q=%22%3E%3Cimg",
        "/",
        "/questions/platforms-of-region?region=330503",
        "/questions/goals-by-scope",
        "/questions/links-of-region?region=%22%3E%3Cimg%20src=x%20onerror=window.hit=1%3E",
        "/pictures/network",
        "/pictures/platforms",
        "/pictures/timeline",
        "/pictures/compare?a=id/region/330503&b=id/region/330502",
        "/sparql?query=%3C/textarea%3E%3Cscript%3Ewindow.hit=1%3C/script%3E",
        "/accuracy"
      })
  void markup_in_documents_and_requests_stays_text(String path) {
    Page page = browsing.visit(path);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    assertNull(page.evaluate("window.hit"), path);
    assertEquals(0, page.locator("main img, main svg, main script:not([src])").count(), path);
    page.context().close();
  }

  @Test
  void hostile_words_are_shown_as_they_stand() {
    Page page = browsing.visit("/doc/id/plan/" + Site.HOSTILE_PLAN);
    assertThat(page.locator(".plan-text")).containsText("<script>window.hit=1</script>");
    assertThat(page.locator(".plan-text")).containsText("\"><img src=x onerror=");
  }

  @Test
  void scripts_of_others_are_forbidden() {
    Page page = browsing.visit("/icon.svg");
    String policy = page.navigate(site.address() + PLAN).headerValue("content-security-policy");
    assertTrue(policy.contains("default-src 'self'"), policy);
    assertFalse(policy.contains("unsafe"), policy);
  }

  @Test
  void the_keyboard_reaches_content_and_search() {
    Page page = browsing.visit("/questions");
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator("main")).isFocused();
    page.keyboard().press("Tab");
    assertThat(page.locator("main a").first()).isFocused();
    page.locator(".top input[name=q]").focus();
    page.keyboard().type("一体化");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile(".*/search\\?q=.*"));
  }

  @Test
  void the_keyboard_opens_a_card_and_follows_it() {
    Page page = browsing.visit(PLAN);
    page.locator(".plan-text a.m:not([tabindex])").first().focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("#panel article.card").first()).isVisible();
    page.locator("#panel article.card a").first().focus();
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile(".*/doc/.*"));
  }

  private static String in(String language, String path) {
    return path + (path.contains("?") ? "&" : "?") + "lang=" + language;
  }
}
