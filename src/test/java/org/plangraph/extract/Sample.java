package org.plangraph.extract;

import java.util.ArrayList;
import java.util.List;
import org.plangraph.model.Metadata;
import org.plangraph.model.OffsetMap;
import org.plangraph.model.Passage;
import org.plangraph.model.PassageKind;
import org.plangraph.model.PlanDocument;
import org.plangraph.model.PlanKind;
import org.plangraph.model.Section;
import org.plangraph.model.SectionKind;
import org.plangraph.model.Source;
import org.plangraph.model.Span;

/**
 * A small plan of an invented county, 2021 to 2025: lines that begin with {@code #} are headings of
 * level 1, the rest are paragraphs.
 */
public final class Sample {

  private Sample() {}

  /** The document of these lines. */
  public static PlanDocument of(String... lines) {
    StringBuilder text = new StringBuilder();
    List<Section> sections = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    for (String line : lines) {
      boolean heading = line.startsWith("#");
      String words = heading ? line.substring(1) : line;
      Span span = new Span(text.length(), text.length() + words.length());
      if (heading) {
        int index = sections.size();
        sections.add(new Section(index, -1, SectionKind.HEADING, 1, words, span, span));
      }
      passages.add(
          new Passage(
              heading ? PassageKind.HEADING : PassageKind.PARAGRAPH, span, sections.size() - 1));
      text.append(words).append('\n');
    }
    String all = text.toString();
    return new PlanDocument(
        "sample",
        "sample",
        new Source("sample.txt", "text/plain", "UTF-8", "0", all),
        all,
        OffsetMap.identity(all.length()),
        metadata(),
        sections,
        passages,
        List.of(),
        List.of());
  }

  private static Metadata metadata() {
    return new Metadata(
        "江湾县规划",
        "江湾县",
        "999999",
        List.of("江南省"),
        PlanKind.OUTLINE,
        null,
        2021,
        2025,
        2035,
        null,
        null,
        null,
        List.of());
  }
}
