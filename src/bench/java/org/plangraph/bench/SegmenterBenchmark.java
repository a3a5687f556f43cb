package org.plangraph.bench;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plangraph.extract.document.DocumentExtractor;
import org.plangraph.ingest.DocumentReader;
import org.plangraph.lexicon.Schemes;
import org.plangraph.model.PlanDocument;

/**
 * Reading and extraction of all kinds against HanLP portable's default segmenter with place and
 * organisation recognition, on the same text.
 */
final class SegmenterBenchmark implements Benchmark {

  private static final Rounds ROUNDS = new Rounds(5, 5);

  private final DocumentReader reader = new DocumentReader();
  private final DocumentExtractor extractor = DocumentExtractor.load(Schemes.load());
  private final Segment segment =
      HanLP.newSegment().enablePlaceRecognize(true).enableOrganizationRecognize(true);

  @Override
  public String title() {
    return "Reading and extraction against a segmenter, one core";
  }

  @Override
  public List<String> run(Corpus corpus) throws Exception {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "| document | characters | read, s | read and extract, s | HanLP, s | ratio |",
                "|---|---|---|---|---|---|"));
    double ours = 0;
    double theirs = 0;
    for (Path file : corpus.documents()) {
      PlanDocument document = reader.read(file);
      Map<String, Double> seconds = ROUNDS.seconds(tasks(file, document.text()));
      ours += seconds.get("extract");
      theirs += seconds.get("segment");
      lines.add(row(Files.readString(file), file, seconds));
    }
    lines.add("");
    lines.add(
        String.format(
            Locale.ROOT, "**All documents: %.1f times as fast per character.**", theirs / ours));
    return lines;
  }

  private Map<String, Rounds.Task> tasks(Path file, String text) {
    Map<String, Rounds.Task> tasks = new LinkedHashMap<>();
    tasks.put("read", () -> reader.read(file));
    tasks.put("extract", () -> extractor.extract(reader.read(file)));
    tasks.put("segment", () -> segment.seg(text));
    return tasks;
  }

  private static String row(String text, Path file, Map<String, Double> seconds) {
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %.4f | %.4f | %.4f | %.1f |",
        file.getFileName().toString().replaceFirst("\\.txt$", ""),
        text.length(),
        seconds.get("read"),
        seconds.get("extract"),
        seconds.get("segment"),
        seconds.get("segment") / seconds.get("extract"));
  }
}
