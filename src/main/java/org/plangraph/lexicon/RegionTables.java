package org.plangraph.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the tables of {@code ontology/regions} into regions, areas and compounds. */
final class RegionTables {

  private final SortedMap<String, Region> regions = new TreeMap<>();
  private final Map<String, Tsv.Row> links = new LinkedHashMap<>();

  private RegionTables() {}

  /** All divisions, former ones included, by code. */
  static SortedMap<String, Region> regions() {
    RegionTables tables = new RegionTables();
    Tsv.read("links", "code", "wikidata", "geonames")
        .forEach(row -> tables.links.put(row.cell(0), row));
    Tsv.read("provinces", "code", "name").forEach(row -> tables.add(row, false));
    Tsv.read("prefectures", "code", "name").forEach(row -> tables.add(row, false));
    Tsv.read("counties", "code", "name", "only-in")
        .forEach(row -> tables.add(row, row.cell(2).equals("statistics")));
    Tsv.read("townships", "code", "name").forEach(row -> tables.add(row, false));
    Tsv.read("former", "code", "name", "until", "successor").forEach(tables::addFormer);
    tables.links.forEach((code, row) -> tables.require(row, code));
    return tables.regions;
  }

  /** All areas in order of their keys. */
  static List<Area> areas(Map<String, Region> regions) {
    List<Area> areas = new ArrayList<>();
    for (Tsv.Row row :
        Tsv.read("areas", "key", "zh", "en", "variants", "local-variants", "kind", "members")) {
      List<String> members = row.parts(6, " ");
      members.forEach(code -> requireKnown(regions, row, code));
      areas.add(
          new Area(
              row.cell(0),
              row.cell(1),
              row.cell(2),
              row.parts(3, "\\|"),
              row.parts(4, "\\|"),
              row.cell(5).equals("abroad"),
              members));
    }
    return areas;
  }

  /** Members of each listed compound. */
  static Map<String, List<Region>> compounds(Map<String, Region> regions) {
    Map<String, List<Region>> compounds = new LinkedHashMap<>();
    for (Tsv.Row row : Tsv.read("compounds", "name", "members")) {
      compounds.put(
          row.cell(0),
          row.parts(1, " ").stream().map(code -> requireKnown(regions, row, code)).toList());
    }
    return compounds;
  }

  private void add(Tsv.Row row, boolean isZone) {
    String code = row.cell(0);
    String name = row.cell(1);
    Tsv.Row link = links.get(code);
    put(
        row,
        new Region(
            code,
            name,
            RegionNames.shortName(name),
            RegionKind.of(code),
            parentCode(code),
            link == null ? null : orNull(link.cell(1)),
            link == null ? null : orNull(link.cell(2)),
            isZone,
            null,
            null));
  }

  private void addFormer(Tsv.Row row) {
    String code = row.cell(0);
    String name = row.cell(1);
    require(row, row.cell(3));
    put(
        row,
        new Region(
            code,
            name,
            RegionNames.shortName(name),
            RegionKind.of(code),
            parentCode(code),
            null,
            null,
            false,
            row.cell(2),
            row.cell(3)));
  }

  private void put(Tsv.Row row, Region region) {
    if (!region.code().matches("\\d{6}|\\d{9}")) {
      throw row.broken("«" + region.code() + "» is no code", "Write six or nine digits");
    }
    if (regions.put(region.code(), region) != null) {
      throw row.broken("code " + region.code() + " stands twice", "Remove one");
    }
  }

  private @Nullable String parentCode(String code) {
    if (code.equals("000000")) {
      return null;
    }
    for (String above :
        List.of(code.substring(0, 6), code.substring(0, 4) + "00", code.substring(0, 2) + "0000")) {
      if (!above.equals(code) && regions.containsKey(above)) {
        return above;
      }
    }
    return "000000";
  }

  private void require(Tsv.Row row, String code) {
    requireKnown(regions, row, code);
  }

  private static Region requireKnown(Map<String, Region> regions, Tsv.Row row, String code) {
    Region region = regions.get(code);
    if (region == null) {
      throw row.broken("no region has the code " + code, "Mend the code");
    }
    return region;
  }

  private static @Nullable String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }
}
