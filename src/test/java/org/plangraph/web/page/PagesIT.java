package org.plangraph.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a visitor does with the pages, in a real browser. */
class PagesIT {

  private static final String PLAN = "/doc/id/plan/330502-outline-2021";

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

  @Test
  void search_finds_things_and_quotes() {
    Page page = browsing.visit("/");
    page.locator("main input[name=q]").fill("一体化");
    page.locator("main form.find button").click();
    assertThat(page.locator(".hits li").first()).containsText("一体化");
    assertThat(page.locator(".said li").first()).containsText("一体化");
    page.locator(".said blockquote a").first().click();
    assertThat(page).hasURL(Pattern.compile(".*/doc/id/plan/.*#e-.*"));
    assertThat(page.locator(".m.there").first()).isVisible();
  }

  @Test
  void a_highlight_opens_its_card_and_leads_to_the_thing() {
    Page page = browsing.visit(PLAN);
    page.locator(".plan-text .k-row").first().click();
    Locator card = page.locator("#panel article.card").first();
    assertThat(card).containsText("规则");
    assertThat(page).hasURL(Pattern.compile(".*#e-[0-9a-z-]+$"));
    card.locator("a[href^='/doc/concept/indicator/'], a[href*='/term/']").first().click();
    assertThat(page.locator("h1")).not().isEmpty();
    assertThat(page).hasURL(Pattern.compile(".*/doc/(concept/indicator|id/plan)/.*"));
  }

  @Test
  void kinds_can_be_hidden() {
    Page page = browsing.visit(PLAN);
    Locator pursuit = page.locator(".plan-text .m.k-pursuit").first();
    assertThat(pursuit).not().hasClass(Pattern.compile("\\boff\\b"));
    page.locator("#kinds input[value=pursuit]").uncheck();
    assertThat(pursuit).hasClass(Pattern.compile("\\boff\\b"));
  }

  @Test
  void an_evidence_iri_leads_to_its_place() {
    Page page = browsing.visit(PLAN);
    String evidence =
        page.locator(".plan-text .m").nth(5).getAttribute("data-evidence").strip().split(" ")[0];
    page.navigate(site.address() + "/id/plan/330502-outline-2021/evidence/" + evidence);
    assertThat(page).hasURL(site.address() + PLAN + "#e-" + evidence);
    assertThat(page.locator(".m.there").first()).isInViewport();
  }

  @Test
  void repairs_are_shown_on_demand_without_scripts() {
    Page page =
        browsing.visit(
            "/doc/id/plan/330602-outline-2021",
            new Browser.NewContextOptions().setJavaScriptEnabled(false));
    assertThat(page.locator(".plan-text del")).hasCount(0);
    page.locator("#repairs").click();
    assertThat(page.locator(".ledger")).containsText("去掉注音");
    assertThat(page.locator("#changes tbody tr").first()).containsText("见原文");
    page.locator("#changes tbody a").first().click();
    assertThat(page.locator(".plan-text del:target")).isInViewport();
    page.locator("#repairs").click();
    assertThat(page.locator(".plan-text del")).hasCount(0);
  }

  @Test
  void boxes_and_tables_are_shown_as_such() {
    Page page = browsing.visit("/doc/id/plan/330500-urbanization-2021");
    assertThat(page.locator(".plan-text aside.box h4").first()).containsText("专栏");
    assertThat(page.locator(".plan-text table thead th").first()).not().isEmpty();
    assertThat(page.locator(".plan-text table td[rowspan]").first()).isVisible();
  }

  @Test
  void the_fact_sheet_prints_without_the_frame_of_the_site() {
    Page page = browsing.visit(PLAN + "?show=facts");
    assertThat(page.locator("main table tbody tr").first()).isVisible();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator("header.top")).isHidden();
    assertThat(page.locator("main table tbody tr").first()).isVisible();
  }

  @Test
  void findings_show_both_quotes_and_lead_to_them() {
    Page page = browsing.visit("/accuracy");
    Locator row =
        page.locator(
            "section:has(a[href='/questions/target-against-parent-plan']) tbody tr:has(td.quote + td.quote)");
    assertThat(row.first()).isVisible();
    row.first().locator("td.quote a").last().click();
    assertThat(page).hasURL(Pattern.compile(".*/doc/id/plan/.*#e-.*"));
  }

  @Test
  void the_matrix_filters() {
    Page page = browsing.visit("/pictures/matrix");
    assertThat(page.locator("figure[data-drawn=true]")).isVisible();
    page.locator("#matrix-least").fill("1");
    int all = page.locator("#matrix-table tbody tr:visible").count();
    page.locator("#matrix-text").fill("一体化");
    assertThat(page.locator("#matrix-table tbody tr:visible").first()).containsText("一体化");
    assertTrue(page.locator("#matrix-table tbody tr:visible").count() < all);
  }

  @ParameterizedTest
  @ValueSource(strings = {"matrix", "network", "indicator", "platforms", "compare", "timeline"})
  void a_picture_is_drawn_and_saved(String id) throws IOException {
    Page page = browsing.visit("/pictures/" + id);
    assertThat(page.locator("figure[data-drawn=true] canvas")).isVisible();
    Download svg = page.waitForDownload(() -> page.locator("[data-save=svg]").click());
    assertTrue(Files.readString(svg.path()).startsWith("<svg"), "no SVG");
    Download png = page.waitForDownload(() -> page.locator("[data-save=png]").click());
    assertEquals((byte) 0x89, Files.readAllBytes(png.path())[0]);
    Download csv =
        page.waitForDownload(
            () ->
                page.locator("figcaption a", new Page.LocatorOptions().setHasText("CSV")).click());
    assertTrue(Files.readAllLines(csv.path()).size() > 1, "no rows");
  }

  @Test
  void a_form_suggests_and_answers() {
    Page page = browsing.visit("/questions/links-of-region");
    Locator input = page.locator("form.ask input").first();
    input.pressSequentially("吴");
    assertThat(page.locator("form.ask datalist option[value='吴兴区']")).hasCount(1);
    input.fill("吴兴区");
    page.locator("form.ask button").click();
    assertThat(page.locator("main table tbody tr").first()).isVisible();
    assertThat(page).hasURL(Pattern.compile(".*region=%E5%90%B4.*"));
    assertThat(page.locator("main td.quote a").first())
        .hasAttribute("href", Pattern.compile("/doc/id/plan/.*#e-.*"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "who-names-whom",
        "shared-strategies",
        "target-against-parent-plan",
        "comparable-indicators",
        "indicator-across-regions?indicator=gdp"
      })
  void an_answer_is_drawn_and_saved(String question) throws IOException {
    Page page = browsing.visit("/questions/" + question);
    assertThat(page.locator("figure[data-drawn=true] canvas")).isVisible();
    Download svg = page.waitForDownload(() -> page.locator("[data-save=svg]").click());
    assertTrue(Files.readString(svg.path()).startsWith("<svg"), "no SVG");
  }

  @Test
  void a_question_opens_in_the_editor_with_its_arguments() {
    Page page = browsing.visit("/questions/links-of-region?region=吴兴区");
    page.locator("a[href^='/sparql']").last().click();
    assertThat(page.locator(".CodeMirror")).containsText("id/region/330502");
    page.locator("#run button").first().click();
    assertThat(page.locator("#result tbody tr")).not().hasCount(0);
  }

  @Test
  void the_editor_runs_an_example_and_completes() {
    Page page = browsing.visit("/sparql?question=coverage");
    page.locator("#run button").first().click();
    assertThat(page.locator("#result tbody tr")).not().hasCount(0);
    page.locator(".CodeMirror").click();
    page.keyboard().press("Control+End");
    page.keyboard().press("Enter");
    page.keyboard().type("plan:hasVal");
    page.keyboard().press("Control+Space");
    assertThat(page.locator(".CodeMirror-hints")).containsText("plan:hasValue");
  }

  @Test
  void the_editor_knows_classes_their_properties_and_labels() {
    Page page = browsing.visit("/sparql?query=SELECT%20*%20%7B%0A%3Fg%20a%20");
    page.locator(".CodeMirror").click();
    page.keyboard().press("Control+End");
    page.keyboard().press("Control+Space");
    assertThat(page.locator(".CodeMirror-hint").first()).containsText("plan:");
    assertThat(page.locator(".CodeMirror-hints")).not().containsText("plan:goalText");
    page.keyboard().press("Escape");
    page.keyboard().type("plan:Goal ; ");
    page.keyboard().press("Control+Space");
    assertThat(page.locator(".CodeMirror-hint").first()).containsText("(plan:");
    assertThat(page.locator(".CodeMirror-hints")).containsText("plan:goalText");
    page.keyboard().press("Escape");
    page.keyboard().type("goalTex");
    page.keyboard().press("Control+Space");
    assertThat(page.locator(".CodeMirror-hint")).hasCount(1);
    page.keyboard().press("Enter");
    assertThat(page.locator(".CodeMirror-code")).containsText("PREFIX plan:");
    page.keyboard().type(" ?t ; plan:about 吴兴");
    page.keyboard().press("Control+Space");
    assertThat(page.locator(".CodeMirror-hint").first()).containsText("id/region/330502");
  }

  @Test
  void the_language_switches_and_stays() {
    Page page = browsing.visit("/");
    assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
    page.locator(".language").click();
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    page.navigate(site.address() + "/questions");
    assertThat(page.locator("h1")).hasText("Questions");
  }
}
