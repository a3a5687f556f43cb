package org.plangraph.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangraph.store.SampleGraph;

/**
 * What our IRIs and the documents about them answer, over the sample graph, which keeps no texts.
 */
class ThingsIT {

  @TempDir static Path temp;
  private static Site site;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @BeforeAll
  static void serve() throws IOException {
    site = Site.serve(SampleGraph.loaded(temp));
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /id/region/330502                        | text/html                                    | /doc/id/region/330502
          /id/region/330502                        | text/turtle                                  | /doc/id/region/330502.ttl
          /id/region/330502                        | application/ld+json                          | /doc/id/region/330502.jsonld
          /id/region/330502                        | application/n-triples                        | /doc/id/region/330502.nt
          /id/region/330502                        | */*                                          | /doc/id/region/330502.ttl
          /id/region/330502                        | text/html;q=0.5,text/turtle                  | /doc/id/region/330502.ttl
          /concept/indicator/gdp                   | text/html,application/xhtml+xml,*/*;q=0.8    | /doc/concept/indicator/gdp
          /id/plan/330502-outline-2021/evidence/e1 | text/html                                    | /doc/id/plan/330502-outline-2021#e-e1
          /id/plan/330502-outline-2021/section/s1  | text/html                                    | /doc/id/plan/330502-outline-2021#s-s1
          /graph/330502-outline-2021               | text/html                                    | /plans/data?graph=https://w3id.org/plangraph/graph/330502-outline-2021
          """)
  void a_thing_sends_to_its_document(String path, String accept, String document) throws Exception {
    HttpResponse<String> answer = get(path, accept);
    assertEquals(303, answer.statusCode());
    assertEquals(document, answer.headers().firstValue("Location").orElse(""));
    assertTrue(answer.headers().allValues("Vary").toString().contains("Accept"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /id/region/330502                         | image/png | 406 | text/html             | Turtle
          /id/nonsense                              | text/html | 404 | text/html             | nonsense
          /doc/id/region/330502                     | text/html | 200 | text/html             | 吴兴区
          /doc/id/region/330502?lang=en             | text/html | 200 | text/html             | Download
          /doc/id/region/330502.ttl                 | */*       | 200 | text/turtle           | 吴兴区
          /doc/id/region/330502.jsonld              | */*       | 200 | application/ld+json   | 吴兴区
          /doc/id/region/330502.nt                  | */*       | 200 | application/n-triples | 吴兴区
          /doc/id/region/999999                     | text/html | 404 | text/html             | 999999
          /doc/id/region/999999.ttl                 | */*       | 404 | text/html             | 999999
          /doc/id/plan/330502-outline-2021          | text/html | 200 | text/html             | 没有随附全文
          /doc/id/plan/330502-outline-2021/pursuit/p1 | text/html | 200 | text/html           | 出处
          /doc/id/area/yangtze-delta                | text/html | 200 | text/html             | 长三角
          /doc/id/platform/oriental-town            | text/html | 200 | text/html             | blockquote
          /doc/id/project/huhang-railway            | text/html | 200 | text/html             | blockquote
          /doc/concept/strategy/g60                 | text/html | 200 | text/html             | blockquote
          /doc/concept/indicator/gdp                | text/html | 200 | text/html             | #e-
          /doc/concept/industry/textile             | text/html | 200 | text/html             | blockquote
          /doc/id/plan/330502-outline-2021/goal/g1  | text/html | 200 | text/html             | 全国乡村治理先行区
          /doc/id/plan/330502-outline-2021?show=facts | text/html | 200 | text/html           | 目标
          /questions/who-names-whom/picture         | */*       | 200 | application/json      | arrows
          /questions/goals-by-scope/picture         | */*       | 404 | text/html             | no picture
          /pictures/compare.csv?a=id/region/330502&b=id/region/320509 | */* | 200 | text/csv  | id/region/320509
          /pictures/compare.csv?a=id/region/330502&b=id/region/320509 | */* | 200 | text/csv  | id/region/330502
          /search?q=%E4%B8%80%E4%BD%93              | text/html | 200 | text/html             | 一体
          /search?q=%22%3E%3Cimg                    | text/html | 200 | text/html             | &gt;&lt;img
          /suggest?q=%E5%90%B4&scheme=region        | */*       | 200 | application/json      | id/region/330502
          /pictures/network/data                    | */*       | 200 | application/json      | 上海
          /pictures/network.csv                     | */*       | 200 | text/csv              | 上海
          /pictures/nothing                         | text/html | 404 | text/html             | nothing
          /sparql/words                             | */*       | 200 | application/json      | prefixes
          /ontology                                 | text/turtle | 200 | text/turtle         | plan:Plan
          /ontology                                 | application/ld+json | 200 | application/ld+json | "@id": "plan:Plan"
          /ontology.jsonld                          | */*       | 200 | application/ld+json | "@id": "plan:Plan"
          /ontology.ttl                             | */*       | 200 | text/turtle         | plan:Plan
          /ontology                                 | text/html | 200 | text/html           | 词表
          /ontology                                 | text/html | 200 | text/html             | ontology#
          """)
  void a_document_answers(String path, String accept, int status, String type, String word)
      throws Exception {
    HttpResponse<String> answer = get(path, accept);
    assertEquals(status, answer.statusCode(), answer.body());
    assertTrue(
        answer.headers().firstValue("Content-Type").orElse("").startsWith(type),
        answer.headers().toString());
    assertTrue(answer.body().contains(word), answer.body());
  }

  private static HttpResponse<String> get(String path, String accept) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(site.address() + path)).header("Accept", accept).build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
