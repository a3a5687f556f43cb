package org.plangraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plangraph.model.PlanDocument;

/**
 * Copies from hostile mirrors read clean, by count.
 *
 * <p>A character counts as traditional where ICU knows a simplified one for it and it is none of GB
 * 2312, the set of the simplified script: 著 and 乾 stand in both scripts and do not count. The
 * reader simplifies by another table, so one checks the other.
 */
class HostileCopyTest {

  private static final DocumentReader READER = new DocumentReader();
  private static final Path MIRROR = Path.of("../shared/plans/yuecheng-outline.txt");
  private static final Path PLAIN = Path.of("samples/wuxing-outline.txt");
  private static final String LOST = "\uFFFD";
  private static final Pattern GLOSS =
      Pattern.compile("[(（][a-zɡ]{0,6}[àáǎāèéěēìíǐīòóǒōùúǔūǜǘǚǖǹńňḿ][a-zɡ]{0,6}[)）]");
  private static final Transliterator SIMPLIFY =
      Transliterator.getInstance("Traditional-Simplified");

  private static long traditional(String text) {
    CharsetEncoder simplified = Charset.forName("GB2312").newEncoder();
    return text.codePoints()
        .mapToObj(Character::toString)
        .filter(character -> !simplified.canEncode(character))
        .filter(character -> !SIMPLIFY.transliterate(character).equals(character))
        .count();
  }

  private static long glosses(String text) {
    return GLOSS.matcher(text).results().count();
  }

  private static long spamLines(String text) throws IOException {
    List<String> words =
        Files.readAllLines(Path.of("src/main/resources/reader/spam-words.txt")).stream()
            .filter(word -> !word.isBlank() && !word.startsWith("#"))
            .toList();
    return text.lines().filter(line -> words.stream().filter(line::contains).count() >= 2).count();
  }

  private static long count(String text, String word) {
    return Pattern.compile(Pattern.quote(word)).matcher(text).results().count();
  }

  @Test
  void the_mirrored_plan_keeps_no_gloss_no_spam_and_no_traditional_character() throws IOException {
    assumeTrue(Files.exists(MIRROR), "needs the plans in ../shared");
    PlanDocument plan = READER.read(MIRROR);
    String source = plan.source().text();
    assertTrue(traditional(source) > 5_000 && glosses(source) > 1_000, "is no hostile copy");
    assertTrue(spamLines(source) > 0, "is no hostile copy");
    assertEquals(0, traditional(plan.text()));
    assertEquals(0, glosses(plan.text()));
    assertEquals(0, spamLines(plan.text()));
  }

  @Test
  void the_mirrored_plan_has_its_lost_words_again_but_two() throws IOException {
    assumeTrue(Files.exists(MIRROR), "needs the plans in ../shared");
    PlanDocument plan = READER.read(MIRROR);
    assertEquals(0, count(plan.text(), "萍汲"));
    assertTrue(
        count(plan.text(), "滨海科技城") > count(plan.source().text(), "濱海科技城"), "none recovered");
    assertEquals(2, count(plan.text(), LOST));
    assertEquals(0, count(plan.source().text(), LOST));
  }

  @Test
  void a_sample_made_hostile_reads_as_it_was() throws IOException {
    String plain = READER.read(PLAIN).text();
    StringBuilder hostile = new StringBuilder("彩票|棋牌|娱乐城|六合彩|老虎机\n\n");
    String traditional =
        Transliterator.getInstance("Simplified-Traditional").transliterate(Files.readString(PLAIN));
    for (int i = 0; i < traditional.length(); i++) {
      char c = traditional.charAt(i);
      hostile.append(c).append(c == '區' ? "(qū)" : c == '發' ? "(fā)" : "");
    }
    PlanDocument plan =
        READER.read("mirror.txt", hostile.toString().getBytes(StandardCharsets.UTF_8));
    assertEquals(0, traditional(plan.text()) + glosses(plan.text()) + spamLines(plan.text()));
    assertEquals(plain.strip().length(), plan.text().strip().length());
    long changed = 0;
    String text = plan.text().strip();
    for (int i = 0; i < text.length(); i++) {
      changed += text.charAt(i) == plain.strip().charAt(i) ? 0 : 1;
    }
    assertTrue(changed <= plain.length() / 1_000, changed + " characters differ");
  }
}
