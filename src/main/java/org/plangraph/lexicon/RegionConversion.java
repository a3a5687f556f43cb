package org.plangraph.lexicon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns two published packages of China's administrative divisions into the checked-in tables of
 * {@code ontology/regions}. The source folder holds the two packages unpacked: {@code
 * china-division/dist/*.csv} (statistics bureau, down to townships) and {@code lcn/data/*.json}
 * (civil affairs ministry, down to counties). A county only one of them knows is kept and says so.
 */
public final class RegionConversion {

  private static final Pattern CSV = Pattern.compile("^(\\d{2,9}),\"?([^\",]+)\"?(?:,.*)?$");
  private static final Pattern JSON =
      Pattern.compile("\\{\"code\":\"(\\d{6})\",\"name\":\"([^\"]+)\"\\}");

  /** Prefecture rows of the statistics bureau that only group counties and name no place. */
  private static final Set<String> GROUPING = Set.of("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划");

  private RegionConversion() {}

  /**
   * What was written.
   *
   * @param statisticsOnly counties that only the statistics bureau lists (mostly development zones)
   * @param affairsOnly counties that only the civil affairs ministry lists
   * @param renamed counties whose name differs; the ministry's name is kept
   */
  public record Outcome(
      int provinces,
      int prefectures,
      int counties,
      int townships,
      int statisticsOnly,
      int affairsOnly,
      int renamed) {}

  /**
   * Converts the packages below {@code from} and writes four tables into {@code to}.
   *
   * @throws IOException when a source file is missing or a table cannot be written
   */
  public static Outcome convert(Path from, Path to) throws IOException {
    Path statistics = from.resolve("china-division/dist");
    Path affairs = from.resolve("lcn/data");
    SortedMap<String, String> provinces = json(affairs.resolve("provinces.json"));
    SortedMap<String, String> prefectures = prefectures(statistics, affairs);
    SortedMap<String, String> listed = csv(statistics.resolve("areas.csv"), "");
    SortedMap<String, String> official = json(affairs.resolve("areas.json"));
    SortedMap<String, String> townships = csv(statistics.resolve("streets.csv"), "");
    listed.keySet().removeIf(prefectures::containsKey);
    official.keySet().removeIf(code -> prefectures.containsKey(code) || code.endsWith("00"));
    SortedMap<String, String> counties = new TreeMap<>(listed);
    counties.putAll(official);
    provinces.put("000000", "中华人民共和国");
    Files.createDirectories(to);
    write(to.resolve("provinces.tsv"), "省级 Provinces", provinces, Map.of());
    write(to.resolve("prefectures.tsv"), "地级 Prefectures", prefectures, Map.of());
    write(to.resolve("counties.tsv"), "县级 Counties", counties, knownTo(listed, official));
    write(to.resolve("townships.tsv"), "乡级 Townships", townships, Map.of());
    return new Outcome(
        provinces.size(),
        prefectures.size(),
        counties.size(),
        townships.size(),
        missing(listed, official),
        missing(official, listed),
        renamed(listed, official));
  }

  private static SortedMap<String, String> prefectures(Path statistics, Path affairs)
      throws IOException {
    SortedMap<String, String> found = csv(statistics.resolve("cities.csv"), "00");
    json(affairs.resolve("cities.json"))
        .forEach(
            (code, name) -> {
              if (!isMunicipality(code)) {
                found.put(code, name);
              }
            });
    found.values().removeIf(GROUPING::contains);
    return found;
  }

  /** 北京, 天津, 上海 and 重庆 govern their districts directly; their "city" is the province. */
  private static boolean isMunicipality(String code) {
    return Set.of("11", "12", "31", "50").contains(code.substring(0, 2));
  }

  private static Map<String, String> knownTo(
      Map<String, String> listed, Map<String, String> official) {
    Map<String, String> notes = new TreeMap<>();
    listed.keySet().stream()
        .filter(code -> !official.containsKey(code))
        .forEach(code -> notes.put(code, "statistics"));
    official.keySet().stream()
        .filter(code -> !listed.containsKey(code))
        .forEach(code -> notes.put(code, "affairs"));
    return notes;
  }

  private static int missing(Map<String, String> in, Map<String, String> from) {
    return (int) in.keySet().stream().filter(code -> !from.containsKey(code)).count();
  }

  private static int renamed(Map<String, String> listed, Map<String, String> official) {
    return (int)
        listed.entrySet().stream()
            .filter(e -> official.containsKey(e.getKey()))
            .filter(e -> !e.getValue().equals(official.get(e.getKey())))
            .count();
  }

  private static SortedMap<String, String> csv(Path file, String ending) throws IOException {
    SortedMap<String, String> rows = new TreeMap<>();
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    for (String line : lines.subList(1, lines.size())) {
      Matcher row = CSV.matcher(line);
      if (!row.matches()) {
        throw new IOException(file + ": not a row of code and name: " + line);
      }
      rows.put(row.group(1) + ending, row.group(2).strip());
    }
    return rows;
  }

  private static SortedMap<String, String> json(Path file) throws IOException {
    SortedMap<String, String> rows = new TreeMap<>();
    Matcher row = JSON.matcher(Files.readString(file));
    while (row.find()) {
      rows.put(row.group(1), row.group(2).strip());
    }
    if (rows.isEmpty()) {
      throw new IOException(file + ": no objects of code and name found");
    }
    return rows;
  }

  private static void write(
      Path file, String title, SortedMap<String, String> rows, Map<String, String> notes)
      throws IOException {
    StringBuilder out = new StringBuilder();
    out.append("#: id: ").append(file.getFileName().toString().replace(".tsv", "")).append('\n');
    out.append("#: title: ").append(title).append('\n');
    out.append("#: version: 2024\n");
    out.append("#: source: china-division 2.7.0 (2023) and lcn 7.2.2 (2024)\n");
    out.append(notes.isEmpty() ? "code\tname\n" : "code\tname\tonly-in\n");
    rows.forEach(
        (code, name) -> {
          out.append(code).append('\t').append(name);
          if (!notes.isEmpty()) {
            out.append('\t').append(notes.getOrDefault(code, ""));
          }
          out.append('\n');
        });
    Files.writeString(file, out.toString(), StandardCharsets.UTF_8);
  }
}
