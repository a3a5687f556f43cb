package org.plangraph.ingest.metadata;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plangraph.ingest.outline.Outline;
import org.plangraph.lexicon.Area;
import org.plangraph.lexicon.Gazetteer;
import org.plangraph.model.Metadata;
import org.plangraph.model.PlanKind;
import org.plangraph.text.PlanPeriods;

/** Reads what a document says of itself: title, region, kind, period, number, dates. */
public final class MetadataReader {

  private final RegionTable regions;
  private final Subjects subjects = new Subjects();

  /** A reader that finds regions by {@code gazetteer}. */
  public MetadataReader(Gazetteer gazetteer) {
    this.regions = new RegionTable(gazetteer);
  }

  /**
   * Reads the metadata of a normal text.
   *
   * @param name file name without its ending, the title where the text has none
   * @param sourceText source text, which may name the parents of the region
   */
  public Metadata read(String name, String text, String sourceText, Outline outline) {
    Front front = Front.of(text, outline);
    String title = Optional.ofNullable(Titles.find(front)).orElse(name);
    PlanRegion region = regions.find(title, sourceText).orElse(null);
    Area area = region == null ? regions.findArea(title).orElse(null) : null;
    PlanKind kind = PlanKinds.of(title, region != null);
    PlanPeriods.@Nullable Named period = period(title, front);
    Integer end = period == null ? null : period.lastYear();
    return new Metadata(
        title,
        area != null ? area.nameZh() : region == null ? null : region.name(),
        region == null ? null : region.code(),
        region == null ? List.of() : region.parents(),
        kind,
        kind == PlanKind.SPECIAL ? subjects.find(title) : null,
        period == null ? null : period.firstYear(),
        end,
        Horizon.find(title, text, end),
        PlanDates.issuer(front),
        PlanDates.number(front),
        PlanDates.issued(front),
        BasedOn.find(front.opening(), title));
  }

  /**
   * Mints the key of a plan: {@code 330502-outline-2021}, {@code 330500-urbanization-2021}, {@code
   * yangtze-delta-regional-2019}.
   *
   * @param textHash hexadecimal hash of the normal text, for plans of an unknown region
   */
  public String key(Metadata metadata, Supplier<String> textHash) {
    String place = metadata.regionCode();
    if (place == null) {
      place = regions.findArea(metadata.title()).map(Area::key).orElse(null);
    }
    return PlanKey.of(place, metadata, textHash);
  }

  private static PlanPeriods.@Nullable Named period(String title, Front front) {
    return PlanPeriods.first(title).or(() -> PlanPeriods.first(front.opening())).orElse(null);
  }
}
