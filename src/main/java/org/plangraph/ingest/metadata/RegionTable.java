package org.plangraph.ingest.metadata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names and codes of provinces, prefectures and counties, and the division that a title is about. */
final class RegionTable {

  private static final String NATION = "中华人民共和国";
  private static final String NATION_CODE = "000000";

  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, List<String>> codes = new LinkedHashMap<>();

  RegionTable() {
    for (String file : List.of("provinces.tsv", "prefectures.tsv", "counties.tsv")) {
      load("/ontology/regions/" + file);
    }
  }

  private void load(String resource) {
    try (InputStream in = RegionTable.class.getResourceAsStream(resource)) {
      if (in == null) {
        return;
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> line.matches("\\d{6}\t.*"))
          .map(line -> line.split("\t"))
          .forEach(cells -> add(cells[0], cells[1]));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  private void add(String code, String name) {
    names.put(code, name);
    codes.computeIfAbsent(name, key -> new ArrayList<>()).add(code);
  }

  /**
   * The division that {@code title} begins with.
   *
   * @param context other text, whose names decide between divisions of the same name
   */
  Optional<Region> find(String title, String context) {
    String words = title.replaceFirst("^中共", "").replaceFirst("^中国共产党", "");
    if (words.startsWith(NATION)) {
      return Optional.of(new Region(NATION, NATION_CODE, List.of()));
    }
    String code = "";
    String rest = words;
    for (String next = longest(rest, code); !next.isEmpty(); next = longest(rest, code)) {
      List<String> options = below(codes.get(next), code);
      code = options.stream().max(Comparator.comparingInt((String o) -> support(o, context)).thenComparing(Comparator.reverseOrder())).orElseThrow();
      rest = rest.substring(next.length());
    }
    return code.isEmpty() ? Optional.empty() : Optional.of(region(code));
  }

  private String longest(String words, String parent) {
    for (int length = Math.min(words.length(), 14); length >= 2; length--) {
      String head = words.substring(0, length);
      if (codes.containsKey(head) && !below(codes.get(head), parent).isEmpty()) {
        return head;
      }
    }
    return "";
  }

  private static List<String> below(List<String> options, String parent) {
    String prefix = parent.replaceFirst("(00)+$", "");
    return options.stream().filter(code -> code.startsWith(prefix) && !code.equals(parent)).toList();
  }

  private int support(String code, String context) {
    return parents(code).stream().mapToInt(parent -> count(context, shortName(parent))).sum();
  }

  private static int count(String text, String words) {
    int count = 0;
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      count++;
    }
    return count;
  }

  private static String shortName(String name) {
    return name.length() > 2 ? name.replaceFirst("(省|市|地区|盟)$", "") : name;
  }

  private Region region(String code) {
    List<String> parents = parents(code);
    boolean county = !code.endsWith("00");
    boolean underCity = county && parents.size() == 2;
    String name = (underCity ? parents.get(1) : "") + names.getOrDefault(code, "");
    return new Region(name, code, parents);
  }

  private List<String> parents(String code) {
    List<String> parents = new ArrayList<>();
    for (String parent : List.of(code.substring(0, 2) + "0000", code.substring(0, 4) + "00")) {
      if (!parent.equals(code) && names.containsKey(parent)) {
        parents.add(names.get(parent));
      }
    }
    return parents;
  }
}
