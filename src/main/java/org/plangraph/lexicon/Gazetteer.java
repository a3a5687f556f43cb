package org.plangraph.lexicon;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Divisions and areas of China, and what their names mean in a plan: its own region and what lies
 * in it come first, then each level above, then the country. A name that several may bear stays
 * ambiguous.
 *
 * <p>Every {@code homeCode} is the code of the plan's region, null if that is unknown.
 */
public final class Gazetteer {

  private final SortedMap<String, Region> regions;
  private final List<Area> areas;
  private final Map<String, Area> areaNames = new HashMap<>();
  private final Map<String, List<Region>> compounds = new HashMap<>();
  private final Abbreviations abbreviations;
  private final PlaceNames names;
  private final PlaceResolver resolver;
  private final PlaceTries tries;

  private static @Nullable Gazetteer loaded;

  private Gazetteer() {
    regions = RegionTables.regions();
    areas = List.copyOf(RegionTables.areas(regions));
    for (Area area : areas) {
      areaNames.put(Folded.key(area.nameZh()), area);
      area.variants().forEach(name -> areaNames.put(Folded.key(name), area));
    }
    compounds.putAll(RegionTables.compounds(regions));
    abbreviations = new Abbreviations(regions);
    names = new PlaceNames(regions.values());
    resolver = new PlaceResolver(this);
    tries = new PlaceTries(this);
  }

  /**
   * The gazetteer of {@code ontology/regions}; it never changes, so that one serves all.
   *
   * @throws org.plangraph.artefact.ArtefactException if a table is malformed
   */
  public static synchronized Gazetteer load() {
    if (loaded == null) {
      loaded = new Gazetteer();
    }
    return loaded;
  }

  /** The division of a code, former ones included. */
  public Optional<Region> byCode(String code) {
    return Optional.ofNullable(regions.get(code));
  }

  /** The area of a key. */
  public Optional<Area> area(String key) {
    return areas.stream().filter(area -> area.key().equals(key)).findFirst();
  }

  /** All divisions in order of their codes. */
  public Collection<Region> regions() {
    return Collections.unmodifiableCollection(regions.values());
  }

  /** All areas in order of their keys. */
  public List<Area> areas() {
    return areas;
  }

  /** The division above, empty for the nation. */
  public Optional<Region> parent(Region region) {
    return Optional.ofNullable(region.parentCode()).flatMap(this::byCode);
  }

  /** Full name from the province down: 浙江省湖州市吴兴区. */
  public String fullName(Region region) {
    return parent(region)
        .filter(above -> above.kind() != RegionKind.NATION)
        .map(above -> fullName(above) + region.name())
        .orElse(region.name());
  }

  /** What a whole name means: 吴兴, 湖州市吴兴区, 我区, 长三角, 沪杭. */
  public Resolution resolve(String mention, @Nullable String homeCode) {
    return resolver.resolve(Folded.key(mention), home(homeCode));
  }

  /** All places that a text names, in order, without overlap. */
  public List<RegionMention> mentions(String text, @Nullable String homeCode) {
    return new PlaceScan(this, resolver, tries, text, home(homeCode)).mentions();
  }

  /** Whether a character is an abbreviation of a region: 浙, 沪, 甬. */
  public boolean isAbbreviation(char character) {
    return abbreviations.isKnown(character);
  }

  /** Whether an abbreviation rarely stands for anything else: 沪, but not 通. */
  public boolean isStrongAbbreviation(char character) {
    return abbreviations.isStrong(character);
  }

  /** The regions of a run of abbreviations, weak ones included; empty if one of them stays open. */
  public List<Region> abbreviated(String run, @Nullable String homeCode) {
    return abbreviations.members(run, home(homeCode));
  }

  PlaceNames names() {
    return names;
  }

  Abbreviations abbreviations() {
    return abbreviations;
  }

  Map<String, Area> areaNames() {
    return areaNames;
  }

  Map<String, List<Region>> compounds() {
    return compounds;
  }

  private @Nullable Region home(@Nullable String code) {
    return code == null ? null : regions.get(code);
  }
}
