package org.plangraph.ingest.source;

import java.util.List;
import org.plangraph.ingest.repair.Edit;
import org.plangraph.model.Source;

/**
 * A file that was read.
 *
 * @param source its source text and where that came from
 * @param markup edits that leave the document's words of a source text with markup; empty for plain
 *     text
 */
public record Captured(Source source, List<Edit> markup) {}
