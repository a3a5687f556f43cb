package org.plangraph.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plangraph.query.AnswerFormat;
import org.plangraph.query.Page;
import org.plangraph.query.ParameterKind;
import org.plangraph.query.QueryCatalog;
import org.plangraph.query.QueryParameter;
import org.plangraph.query.SavedQuery;

/**
 * The API described in OpenAPI 3.1, one operation for each saved question, made from the queries'
 * heads.
 */
final class OpenApi {

  private OpenApi() {}

  static Map<String, Object> of(QueryCatalog catalog) {
    Map<String, Object> paths = new LinkedHashMap<>();
    catalog
        .all()
        .forEach(query -> paths.put("/api/queries/" + query.id(), Map.of("get", operation(query))));
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("openapi", "3.1.0");
    document.put("info", info());
    document.put("paths", paths);
    document.put(
        "components", Map.of("schemas", Map.of("Results", results(), "Problem", problem())));
    return document;
  }

  /** A parameter as OpenAPI has it. */
  static Map<String, Object> parameter(QueryParameter parameter) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", parameter.kind().jsonType());
    if (parameter.kind() == ParameterKind.DATE) {
      schema.put("format", "date");
    }
    if (!parameter.choices().isEmpty()) {
      schema.put("enum", parameter.choices());
    }
    parameter
        .defaultText()
        .ifPresent(text -> schema.put("default", jsonValue(parameter.kind(), text)));
    String scheme = parameter.scheme().map(name -> " (" + name + ")").orElse("");
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("name", parameter.name());
    described.put("in", "query");
    described.put("required", parameter.isRequired());
    described.put("description", parameter.label() + " / " + parameter.labelEn() + scheme);
    described.put("schema", schema);
    parameter
        .example()
        .ifPresent(text -> described.put("example", jsonValue(parameter.kind(), text)));
    return described;
  }

  private static Object jsonValue(ParameterKind kind, String text) {
    return switch (kind.jsonType()) {
      case "boolean" -> Boolean.valueOf(text);
      case "integer" -> Long.valueOf(text);
      case "number" -> Double.valueOf(text);
      default -> text;
    };
  }

  private static Map<String, Object> info() {
    return Map.of(
        "title", "PlanGraph 规划图谱",
        "version", "1",
        "description", "Saved questions over the planning graph; SPARQL is at /plans/sparql.",
        "license", Map.of("name", "Apache-2.0", "identifier", "Apache-2.0"));
  }

  private static Map<String, Object> operation(SavedQuery query) {
    List<Object> parameters = new ArrayList<>();
    query.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
    parameters.add(number("limit", 1, Page.MAX));
    parameters.add(number("offset", 0, Integer.MAX_VALUE));
    parameters.add(format(query));
    parameters.add(language());
    Map<String, Object> operation = new LinkedHashMap<>();
    operation.put("operationId", query.id());
    operation.put("summary", query.questionEn());
    operation.put(
        "description", query.question() + query.notes().map(note -> "\n\n" + note).orElse(""));
    operation.put("tags", query.tags());
    operation.put("parameters", parameters);
    operation.put("responses", responses(query));
    return operation;
  }

  private static Map<String, Object> number(String name, int least, int most) {
    return Map.of(
        "name",
        name,
        "in",
        "query",
        "required",
        false,
        "schema",
        Map.of("type", "integer", "minimum", least, "maximum", most));
  }

  private static Map<String, Object> format(SavedQuery query) {
    List<String> keys =
        AnswerFormat.served(query.isGraph()).stream().map(AnswerFormat::key).toList();
    return Map.of(
        "name", "format",
        "in", "query",
        "required", false,
        "description", "instead of the Accept header",
        "schema", Map.of("type", "string", "enum", keys));
  }

  private static Map<String, Object> language() {
    return Map.of(
        "name", "lang",
        "in", "query",
        "required", false,
        "description", "language of a workbook's headings, instead of the Accept-Language header",
        "schema", Map.of("type", "string", "enum", List.of("zh", "en")));
  }

  private static Map<String, Object> responses(SavedQuery query) {
    Map<String, Object> contents = new LinkedHashMap<>();
    contents.put("application/json", Map.of("schema", reference("Results")));
    AnswerFormat.served(query.isGraph())
        .forEach(format -> contents.put(format.mediaType(), Map.of("schema", schema(format))));
    Map<String, Object> responses = new LinkedHashMap<>();
    responses.put("200", Map.of("description", "rows", "content", contents));
    responses.put("400", problemResponse("missing, unknown or ill-typed parameters, all named"));
    responses.put("404", problemResponse("what was asked for is not there"));
    return responses;
  }

  private static Map<String, Object> schema(AnswerFormat format) {
    return format == AnswerFormat.JSON ? reference("Results") : Map.of("type", "string");
  }

  private static Map<String, Object> problemResponse(String description) {
    Map<String, Object> content =
        Map.of("application/problem+json", Map.of("schema", reference("Problem")));
    return Map.of("description", description, "content", content);
  }

  private static Map<String, Object> reference(String schema) {
    return Map.of("$ref", "#/components/schemas/" + schema);
  }

  private static Map<String, Object> results() {
    return Map.of(
        "type",
        "object",
        "description",
        "SPARQL 1.1 Query Results JSON",
        "required",
        List.of("head", "results"),
        "properties",
        Map.of("head", Map.of("type", "object"), "results", Map.of("type", "object")));
  }

  private static Map<String, Object> problem() {
    Map<String, Object> text = Map.of("type", "string");
    return Map.of(
        "type", "object",
        "description", "RFC 9457; problems lists all that is wrong",
        "properties",
            Map.of(
                "title",
                text,
                "detail",
                text,
                "status",
                Map.of("type", "integer"),
                "problems",
                Map.of("type", "array", "items", text)));
  }
}
