package org.plangraph.web;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.plangraph.query.Answer;
import org.plangraph.query.AnswerFormat;
import org.plangraph.query.Page;
import org.plangraph.query.SavedQuery;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** The saved questions over HTTP. */
@RestController
public final class QueryController {

  private final QuestionDesk desk;

  /**
   * The API over a desk.
   *
   * @param desk answers
   */
  public QueryController(QuestionDesk desk) {
    this.desk = desk;
  }

  /** All questions with their parameters and columns. */
  @GetMapping(value = "/api/queries", produces = "application/json")
  public List<Map<String, Object>> list() {
    return desk.catalog().all().stream().map(QueryController::describe).toList();
  }

  /** The API in OpenAPI's words. */
  @GetMapping(value = "/v3/api-docs", produces = "application/json")
  public Map<String, Object> openApi() {
    return OpenApi.of(desk.catalog());
  }

  /** One answer, its format chosen by ending, {@code format} or Accept, else JSON. */
  @GetMapping("/api/queries/{name}")
  public ResponseEntity<byte[]> answer(
      @PathVariable String name,
      @RequestParam MultiValueMap<String, String> parameters,
      @RequestHeader HttpHeaders headers) {
    AnswerRequest asked = AnswerRequest.read(name, desk::require, parameters, headers);
    SavedQuery query = asked.query();
    Answer answer = desk.ask(query, asked.arguments(), asked.page());
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    answer.write(asked.format(), asked.isEnglish() ? query.columnsEn() : query.columns(), body);
    ResponseEntity.BodyBuilder response = ResponseEntity.ok().contentType(asked.mediaType());
    response.varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE);
    if (asked.format() == AnswerFormat.XLSX) {
      response.header(
          HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + query.id() + ".xlsx\"");
    }
    links(asked.page(), answer.hasMore(), response);
    return response.body(body.toByteArray());
  }

  private static void links(Page page, boolean hasMore, ResponseEntity.BodyBuilder response) {
    if (hasMore) {
      response.header(HttpHeaders.LINK, link(page.offset() + page.limit(), page.limit(), "next"));
    }
    if (page.offset() > 0) {
      response.header(HttpHeaders.LINK, link(0, page.limit(), "first"));
      response.header(
          HttpHeaders.LINK, link(Math.max(0, page.offset() - page.limit()), page.limit(), "prev"));
    }
  }

  private static String link(int offset, int limit, String relation) {
    UriComponentsBuilder here = ServletUriComponentsBuilder.fromCurrentRequest();
    String address =
        here.replaceQueryParam("offset", offset).replaceQueryParam("limit", limit).toUriString();
    return "<" + address + ">; rel=\"" + relation + "\"";
  }

  private static Map<String, Object> describe(SavedQuery query) {
    return Map.of(
        "id", query.id(),
        "question", query.question(),
        "question-en", query.questionEn(),
        "topic", query.topic(),
        "tags", query.tags(),
        "params", query.parameters().stream().map(OpenApi::parameter).toList(),
        "columns", query.columns(),
        "columns-en", query.columnsEn(),
        "formats", AnswerFormat.served(query.isGraph()).stream().map(AnswerFormat::key).toList(),
        "path", "/api/queries/" + query.id());
  }
}
