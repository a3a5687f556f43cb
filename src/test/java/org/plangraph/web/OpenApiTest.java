package org.plangraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plangraph.query.QueryCatalog;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API against the schema that the OpenAPI Initiative publishes. */
class OpenApiTest {

  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private final JsonNode document =
      JsonMapper.shared().valueToTree(OpenApi.of(QueryCatalog.load()));

  @Test
  void the_document_is_valid_openapi() throws IOException {
    assertEquals(List.of(), problems(document));
  }

  @Test
  void the_schema_would_tell_a_mistake() throws IOException {
    JsonNode wrong =
        JsonMapper.shared()
            .valueToTree(
                Map.of(
                    "openapi",
                    "3.1.0",
                    "info",
                    Map.of("title", "x", "version", "1"),
                    "paths",
                    Map.of("no-slash", Map.of("get", Map.of("parameters", "none")))));
    assertFalse(problems(wrong).isEmpty());
  }

  @Test
  void schemas_of_parameters_are_json_schema() {
    Schema meta =
        SCHEMAS.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    document
        .get("paths")
        .valueStream()
        .flatMap(path -> path.get("get").get("parameters").valueStream())
        .forEach(
            parameter ->
                assertEquals(
                    List.of(), meta.validate(parameter.get("schema")), parameter.toString()));
  }

  private static List<String> problems(JsonNode document) throws IOException {
    Schema schema =
        SCHEMAS.getSchema(
            Files.readString(Path.of("src/test/resources/openapi/openapi-3.1.schema.json")),
            InputFormat.JSON);
    return schema.validate(document).stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .toList();
  }
}
