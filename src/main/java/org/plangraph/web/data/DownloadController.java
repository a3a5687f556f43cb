package org.plangraph.web.data;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.plangraph.export.CsvExport;
import org.plangraph.export.CsvwMetadata;
import org.plangraph.export.EvidenceAnnotations;
import org.plangraph.export.GraphDump;
import org.plangraph.export.Table;
import org.plangraph.export.Tables;
import org.plangraph.store.Generation;
import org.plangraph.store.ServedGraph;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Files of the whole graph and of its tables, written while they are read. */
@RestController
public final class DownloadController {

  private final ServedGraph graph;
  private final Tables tables;

  /**
   * Downloads of a graph.
   *
   * @param graph what is served
   * @param tables what can be taken away
   */
  public DownloadController(ServedGraph graph, Tables tables) {
    this.graph = graph;
    this.tables = tables;
  }

  /** All quads as N-Quads or TriG, plain or compressed. */
  @GetMapping({
    "/downloads/plangraph.{lang:nq|trig}",
    "/downloads/plangraph.{lang:nq|trig}.{packing:gz}"
  })
  public void dump(
      @PathVariable String lang,
      @PathVariable(required = false) @Nullable String packing,
      HttpServletResponse response)
      throws IOException {
    GraphDump.Form form = lang.equals("nq") ? GraphDump.Form.NQ : GraphDump.Form.TRIG;
    if (packing == null) {
      response.setHeader("Content-Disposition", "attachment; filename=plangraph." + lang);
      send(
          form.mediaType() + ";charset=UTF-8",
          response,
          (held, out) -> GraphDump.write(held.dataset(), form, out));
    } else {
      response.setHeader("Content-Disposition", "attachment; filename=plangraph." + lang + ".gz");
      send(
          "application/gzip",
          response,
          (held, out) -> GraphDump.writePacked(held.dataset(), form, out));
    }
  }

  /** A table. */
  @GetMapping("/downloads/tables/{id:[a-z-]+}.csv")
  public void table(@PathVariable String id, HttpServletResponse response) throws IOException {
    Table table = require(id);
    String metadata =
        "<" + id + ".csv-metadata.json>; rel=\"describedby\"; type=\"application/csvm+json\"";
    response.setHeader("Link", metadata);
    send(
        "text/csv;charset=UTF-8",
        response,
        (held, out) -> CsvExport.write(table, held.dataset(), out));
  }

  /** What a table's columns mean. */
  @GetMapping(
      value = "/downloads/tables/{id:[a-z-]+}.csv-metadata.json",
      produces = "application/csvm+json")
  public byte[] metadata(@PathVariable String id) {
    return CsvwMetadata.of(require(id)).getBytes(StandardCharsets.UTF_8);
  }

  /** The cube as SDMX-CSV. */
  @GetMapping("/downloads/cube.sdmx.csv")
  public void cube(HttpServletResponse response) throws IOException {
    Table observations = require("observations");
    send(
        "application/vnd.sdmx.data+csv;version=1.0.0;charset=UTF-8",
        response,
        (held, out) -> CsvExport.writeSdmx(observations, held.dataset(), out));
  }

  /** All evidence as annotations. */
  @GetMapping("/downloads/evidence.jsonld")
  public void evidence(HttpServletResponse response) throws IOException {
    String address = ServletUriComponentsBuilder.fromCurrentRequestUri().toUriString();
    send(
        "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"",
        response,
        (held, out) -> EvidenceAnnotations.write(held.dataset(), address, out));
  }

  private Table require(String id) {
    return tables
        .find(id)
        .orElseThrow(
            () ->
                new ResponseStatusException(
                    HttpStatus.NOT_FOUND, "no table «" + id + "»; see /catalog"));
  }

  private void send(String type, HttpServletResponse response, Writing writing) throws IOException {
    response.setContentType(type);
    try (Generation held = graph.lease()) {
      writing.write(held, response.getOutputStream());
    }
  }

  /** Writes something of a generation. */
  @FunctionalInterface
  private interface Writing {
    void write(Generation held, OutputStream out) throws IOException;
  }
}
