package org.plangraph.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Times the pages of a running server and weighs what a browser loads for them, warm, one request
 * after the other. Needs the JDK alone: {@code java PageBenchmark.java http://127.0.0.1:8080}.
 *
 * <p>Arguments: the server's address and, if wanted, the number of requests for each page. Prints a
 * line a kind of page: pages, median, 95th percentile and maximum in ms over all requests, and the
 * compressed bytes of the heaviest page with all that it loads at first.
 */
public final class PageBenchmark {

  private static final String BASE = "https://w3id.org/plangraph/";
  private static final int MOST_THINGS = 30;
  private static final int USUAL_RUNS = 10;
  private static final Pattern LOADED =
      Pattern.compile("<(?:script|link|img|figure)\\b[^>]*?(?:src|href|data-source)=\"(/[^\"]*)\"");
  private static final Map<String, String> THINGS = new LinkedHashMap<>();

  static {
    THINGS.put("plan", "?x a/<http://www.w3.org/2000/01/rdf-schema#subClassOf>* plan:Plan");
    THINGS.put("region", "?plan plan:region ?x");
    THINGS.put("area", "?link plan:object ?x FILTER(CONTAINS(STR(?x), '/id/area/'))");
    THINGS.put("platform", "?s plan:about ?x FILTER(CONTAINS(STR(?x), '/id/platform/'))");
    THINGS.put("project", "?s plan:about ?x FILTER(CONTAINS(STR(?x), '/id/project/'))");
    THINGS.put("strategy", "?s plan:strategy ?x FILTER(CONTAINS(STR(?x), '/concept/'))");
    THINGS.put("indicator", "?s plan:indicator ?x FILTER(CONTAINS(STR(?x), '/concept/'))");
    THINGS.put("industry", "?s plan:focusesOn ?x");
    THINGS.put("goal", "?x a plan:Goal");
  }

  private static final List<String> PAGES =
      List.of(
          "/",
          "/search?q=%E4%B8%80%E4%BD%93%E5%8C%96",
          "/questions",
          "/questions/who-names-whom",
          "/questions/indicator-across-regions?indicator=gdp",
          "/pictures",
          "/pictures/matrix",
          "/pictures/network",
          "/pictures/indicator",
          "/pictures/platforms",
          "/pictures/compare",
          "/pictures/timeline",
          "/accuracy",
          "/ontology");

  private final HttpClient client = HttpClient.newHttpClient();
  private final String address;
  private final int runs;

  private PageBenchmark(String address, int runs) {
    this.address = address;
    this.runs = runs;
  }

  /** Times and weighs all. */
  public static void main(String[] arguments) {
    int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : USUAL_RUNS;
    PageBenchmark benchmark = new PageBenchmark(arguments[0], runs);
    System.out.println("kind\tpages\tmedian ms\tp95 ms\tmax ms\tfirst load bytes");
    THINGS.forEach((kind, pattern) -> benchmark.print(kind, benchmark.things(pattern)));
    PAGES.forEach(page -> benchmark.print(page, List.of(page)));
  }

  private List<String> things(String pattern) {
    String query =
        "PREFIX plan: <"
            + BASE
            + "ontology#> SELECT DISTINCT ?x { "
            + pattern
            + " FILTER(STRSTARTS(STR(?x), '"
            + BASE
            + "')) } ORDER BY ?x LIMIT "
            + MOST_THINGS;
    String path = "/plans/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    return text(get(path, "text/csv"))
        .lines()
        .skip(1)
        .map(iri -> "/doc/" + iri.strip().substring(BASE.length()))
        .toList();
  }

  private void print(String kind, List<String> pages) {
    List<Long> nanos = new ArrayList<>();
    long heaviest = 0;
    for (String page : pages) {
      heaviest = Math.max(heaviest, weight(page));
      for (int i = 0; i < runs; i++) {
        long begun = System.nanoTime();
        get(page, "text/html");
        nanos.add(System.nanoTime() - begun);
      }
    }
    long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%s\t%d\t%.1f\t%.1f\t%.1f\t%d%n",
        kind,
        pages.size(),
        at(sorted, 0.5),
        at(sorted, 0.95),
        at(sorted, 1),
        heaviest);
  }

  private static double at(long[] sorted, double part) {
    return sorted.length == 0
        ? Double.NaN
        : sorted[Math.max(0, (int) Math.ceil(part * sorted.length) - 1)] / 1e6;
  }

  private long weight(String page) {
    HttpResponse<byte[]> answer = get(page, "text/html");
    long bytes = answer.body().length;
    Set<String> loaded = new LinkedHashSet<>();
    for (Matcher link = LOADED.matcher(text(answer)); link.find(); ) {
      loaded.add(link.group(1).replace("&amp;", "&"));
    }
    for (String part : loaded) {
      bytes += get(part, "*/*").body().length;
    }
    return bytes;
  }

  private HttpResponse<byte[]> get(String path, String accept) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Accept", accept)
            .header("Accept-Encoding", "gzip")
            .build();
    try {
      HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(path + " answers " + answer.statusCode());
      }
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String text(HttpResponse<byte[]> answer) {
    boolean isPacked = answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
    byte[] body = answer.body();
    try {
      return new String(
          isPacked ? new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes() : body,
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
