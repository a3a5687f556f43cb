package org.plangraph.extract.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequiredWordsTest {

  private static final String ALPHABET = "甲乙丙丁12";

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "ab ab",
        "a?b ab|b",
        "a*b b",
        "(?:ab|ac) ab|ac",
        "(?:ab|[^x]) ''",
        "(?<g0>“[^”]+”)版 ”&版&“",
        "(?=xz).y xz&y",
        "(?<!x)y{2,3}z{0,4} y",
        "(?<=x)[ab] x&a|b",
        "[ab]c ac|bc",
        "[^ab]c c",
        "\\p{IsHan}c\\. c.",
        "a| ''",
        "^a.$ a",
        "(?:a(?:b|c)d)? ''",
        "\\u4e00{2} 一",
        "(a)\\1 ''"
      })
  void finds_what_every_match_holds(String regex, String expected) {
    String found =
        new RequiredWords()
            .of(regex).stream()
                .map(clause -> String.join("|", clause))
                .collect(Collectors.joining("&"));
    assertEquals(Set.of(expected.split("&")), Set.of(found.split("&")));
  }

  @Test
  void never_denies_a_match() {
    Random random = new Random(7);
    int matchCount = 0;
    for (int i = 0; i < 5_000; i++) {
      String regex = regex(random, 2);
      List<Set<String>> clauses = new RequiredWords().of(regex);
      String text = text(random);
      Matcher matcher = Pattern.compile(regex).matcher(text);
      while (matcher.find()) {
        matchCount++;
        assertTrue(
            clauses.stream().allMatch(clause -> clause.stream().anyMatch(text::contains)),
            () -> regex + " matches " + text + " without " + clauses);
      }
    }
    assertTrue(matchCount > 3_000, matchCount + " matches");
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      text.append(unit(random));
    }
    return text.toString();
  }

  private static char unit(Random random) {
    return ALPHABET.charAt(random.nextInt(ALPHABET.length()));
  }

  private static String regex(Random random, int depth) {
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i <= random.nextInt(3); i++) {
      regex.append(atom(random, depth)).append(quantifier(random));
    }
    return regex.toString();
  }

  private static String atom(Random random, int depth) {
    int choice = random.nextInt(depth > 0 ? 10 : 4);
    return switch (choice) {
      case 0, 1 -> String.valueOf(unit(random));
      case 2 -> "[" + unit(random) + unit(random) + "]";
      case 3 -> random.nextBoolean() ? "\\d" : "[^" + unit(random) + "]";
      case 4 -> "(?=" + regex(random, 0) + ")" + unit(random);
      case 5 -> "(?<=" + unit(random) + ")" + unit(random);
      case 6 -> "(?!" + regex(random, 0) + ")" + unit(random);
      default -> "(?:" + regex(random, depth - 1) + "|" + regex(random, depth - 1) + ")";
    };
  }

  private static String quantifier(Random random) {
    return List.of("", "", "", "?", "*", "+", "{0,2}", "{2}", "+?").get(random.nextInt(9));
  }
}
