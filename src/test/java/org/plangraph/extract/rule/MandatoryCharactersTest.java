package org.plangraph.extract.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MandatoryCharactersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "ab ab",
        "a?b b",
        "a*b+ b",
        "(?:ab|ac) a",
        "(?:ab|cd) ''",
        "(?<g0>“[^”]+”)版 “”版",
        "(?=x)y y",
        "(?<!x)y{2,3}z{0,4} y",
        "[ab]c\\d\\.\\p{IsHan}+ c.",
        "a|b ''",
        "^a.$ a",
        "(?:a(?:b|c)d)? ''",
        "\\u4e00+b 一b",
        "[^)\\]]q q"
      })
  void finds_what_every_match_holds(String regex, String expected) {
    Set<Character> characters = new HashSet<>();
    expected.chars().forEach(c -> characters.add((char) c));
    assertEquals(characters, MandatoryCharacters.of(regex));
  }
}
