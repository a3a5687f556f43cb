package org.plangraph.vocab;

/** Terms of the planning ontology, {@code ontology/plan.ttl}. */
public final class Plan {

  /** Namespace of all terms. */
  public static final String NS = "https://w3id.org/plangraph/ontology#";

  /** Class {@code plan:Area}. */
  public static final String AREA = NS + "Area";

  /** Class {@code plan:Candidate}. */
  public static final String CANDIDATE = NS + "Candidate";

  /** Class {@code plan:Capture}. */
  public static final String CAPTURE_CLASS = NS + "Capture";

  /** Class {@code plan:Correction}. */
  public static final String CORRECTION = NS + "Correction";

  /** Class {@code plan:Evidence}. */
  public static final String EVIDENCE_CLASS = NS + "Evidence";

  /** Class {@code plan:Extraction}. */
  public static final String EXTRACTION = NS + "Extraction";

  /** Class {@code plan:Goal}. */
  public static final String GOAL = NS + "Goal";

  /** Class {@code plan:Indicator}. */
  public static final String INDICATOR_CLASS = NS + "Indicator";

  /** Class {@code plan:IndicatorStatement}. */
  public static final String INDICATOR_STATEMENT = NS + "IndicatorStatement";

  /** Class {@code plan:Link}. */
  public static final String LINK = NS + "Link";

  /** Class {@code plan:OutlinePlan}. */
  public static final String OUTLINE_PLAN = NS + "OutlinePlan";

  /** Class {@code plan:Plan}. */
  public static final String PLAN = NS + "Plan";

  /** Class {@code plan:PlanPeriod}. */
  public static final String PLAN_PERIOD = NS + "PlanPeriod";

  /** Class {@code plan:Platform}. */
  public static final String PLATFORM = NS + "Platform";

  /** Class {@code plan:PlatformStatement}. */
  public static final String PLATFORM_STATEMENT = NS + "PlatformStatement";

  /** Class {@code plan:Project}. */
  public static final String PROJECT = NS + "Project";

  /** Class {@code plan:ProjectStatement}. */
  public static final String PROJECT_STATEMENT = NS + "ProjectStatement";

  /** Class {@code plan:Pursuit}. */
  public static final String PURSUIT = NS + "Pursuit";

  /** Class {@code plan:Region}. */
  public static final String REGION_CLASS = NS + "Region";

  /** Class {@code plan:RegionalPlan}. */
  public static final String REGIONAL_PLAN = NS + "RegionalPlan";

  /** Class {@code plan:Repair}. */
  public static final String REPAIR_CLASS = NS + "Repair";

  /** Class {@code plan:Section}. */
  public static final String SECTION = NS + "Section";

  /** Class {@code plan:SpatialPlan}. */
  public static final String SPATIAL_PLAN = NS + "SpatialPlan";

  /** Class {@code plan:SpecialPlan}. */
  public static final String SPECIAL_PLAN = NS + "SpecialPlan";

  /** Class {@code plan:Statement}. */
  public static final String STATEMENT = NS + "Statement";

  /** Class {@code plan:Strategy}. */
  public static final String STRATEGY_CLASS = NS + "Strategy";

  /** Class {@code plan:Value}. */
  public static final String VALUE = NS + "Value";

  /** Property {@code plan:about}. */
  public static final String ABOUT = NS + "about";

  /** Property {@code plan:alignsWith}. */
  public static final String ALIGNS_WITH = NS + "alignsWith";

  /** Property {@code plan:aspiresTo}. */
  public static final String ASPIRES_TO = NS + "aspiresTo";

  /** Property {@code plan:assists}. */
  public static final String ASSISTS = NS + "assists";

  /** Property {@code plan:baseUnit}. */
  public static final String BASE_UNIT = NS + "baseUnit";

  /** Property {@code plan:benchmarksAgainst}. */
  public static final String BENCHMARKS_AGAINST = NS + "benchmarksAgainst";

  /** Property {@code plan:builds}. */
  public static final String BUILDS = NS + "builds";

  /** Property {@code plan:capture}. */
  public static final String CAPTURE = NS + "capture";

  /** Property {@code plan:competesWith}. */
  public static final String COMPETES_WITH = NS + "competesWith";

  /** Property {@code plan:connects}. */
  public static final String CONNECTS = NS + "connects";

  /** Property {@code plan:connectsTo}. */
  public static final String CONNECTS_TO = NS + "connectsTo";

  /** Property {@code plan:cooperatesWith}. */
  public static final String COOPERATES_WITH = NS + "cooperatesWith";

  /** Property {@code plan:coordinatesWith}. */
  public static final String COORDINATES_WITH = NS + "coordinatesWith";

  /** Property {@code plan:direction}. */
  public static final String DIRECTION = NS + "direction";

  /** Property {@code plan:evidence}. */
  public static final String EVIDENCE = NS + "evidence";

  /** Property {@code plan:focusesOn}. */
  public static final String FOCUSES_ON = NS + "focusesOn";

  /** Property {@code plan:growth}. */
  public static final String GROWTH = NS + "growth";

  /** Property {@code plan:growthActual}. */
  public static final String GROWTH_ACTUAL = NS + "growthActual";

  /** Property {@code plan:hasMember}. */
  public static final String HAS_MEMBER = NS + "hasMember";

  /** Property {@code plan:hasValue}. */
  public static final String HAS_VALUE = NS + "hasValue";

  /** Property {@code plan:inCapture}. */
  public static final String IN_CAPTURE = NS + "inCapture";

  /** Property {@code plan:inSection}. */
  public static final String IN_SECTION = NS + "inSection";

  /** Property {@code plan:indicator}. */
  public static final String INDICATOR = NS + "indicator";

  /** Property {@code plan:integratesInto}. */
  public static final String INTEGRATES_INTO = NS + "integratesInto";

  /** Property {@code plan:issuedFor}. */
  public static final String ISSUED_FOR = NS + "issuedFor";

  /** Property {@code plan:level}. */
  public static final String LEVEL = NS + "level";

  /** Property {@code plan:locatedIn}. */
  public static final String LOCATED_IN = NS + "locatedIn";

  /** Property {@code plan:nature}. */
  public static final String NATURE = NS + "nature";

  /** Property {@code plan:object}. */
  public static final String OBJECT = NS + "object";

  /** Property {@code plan:partOf}. */
  public static final String PART_OF = NS + "partOf";

  /** Property {@code plan:platformType}. */
  public static final String PLATFORM_TYPE = NS + "platformType";

  /** Property {@code plan:projectType}. */
  public static final String PROJECT_TYPE = NS + "projectType";

  /** Property {@code plan:promotes}. */
  public static final String PROMOTES = NS + "promotes";

  /** Property {@code plan:pursues}. */
  public static final String PURSUES = NS + "pursues";

  /** Property {@code plan:region}. */
  public static final String REGION = NS + "region";

  /** Property {@code plan:relation}. */
  public static final String RELATION = NS + "relation";

  /** Property {@code plan:repair}. */
  public static final String REPAIR = NS + "repair";

  /** Property {@code plan:shortcut}. */
  public static final String SHORTCUT = NS + "shortcut";

  /** Property {@code plan:statedBy}. */
  public static final String STATED_BY = NS + "statedBy";

  /** Property {@code plan:status}. */
  public static final String STATUS = NS + "status";

  /** Property {@code plan:strategy}. */
  public static final String STRATEGY = NS + "strategy";

  /** Property {@code plan:strategyKind}. */
  public static final String STRATEGY_KIND = NS + "strategyKind";

  /** Property {@code plan:subject}. */
  public static final String SUBJECT = NS + "subject";

  /** Property {@code plan:undertakesFrom}. */
  public static final String UNDERTAKES_FROM = NS + "undertakesFrom";

  /** Property {@code plan:unit}. */
  public static final String UNIT = NS + "unit";

  /** Property {@code plan:unitKind}. */
  public static final String UNIT_KIND = NS + "unitKind";

  /** Property {@code plan:within}. */
  public static final String WITHIN = NS + "within";

  /** Property {@code plan:aboutName}. */
  public static final String ABOUT_NAME = NS + "aboutName";

  /** Property {@code plan:baseYear}. */
  public static final String BASE_YEAR = NS + "baseYear";

  /** Property {@code plan:basis}. */
  public static final String BASIS = NS + "basis";

  /** Property {@code plan:bound}. */
  public static final String BOUND = NS + "bound";

  /** Property {@code plan:category}. */
  public static final String CATEGORY = NS + "category";

  /** Property {@code plan:charset}. */
  public static final String CHARSET = NS + "charset";

  /** Property {@code plan:confidence}. */
  public static final String CONFIDENCE = NS + "confidence";

  /** Property {@code plan:correctionKind}. */
  public static final String CORRECTION_KIND = NS + "correctionKind";

  /** Property {@code plan:count}. */
  public static final String COUNT = NS + "count";

  /** Property {@code plan:crossRegion}. */
  public static final String CROSS_REGION = NS + "crossRegion";

  /** Property {@code plan:cumulative}. */
  public static final String CUMULATIVE = NS + "cumulative";

  /** Property {@code plan:denominator}. */
  public static final String DENOMINATOR = NS + "denominator";

  /** Property {@code plan:depth}. */
  public static final String DEPTH = NS + "depth";

  /** Property {@code plan:end}. */
  public static final String END = NS + "end";

  /** Property {@code plan:endYear}. */
  public static final String END_YEAR = NS + "endYear";

  /** Property {@code plan:factor}. */
  public static final String FACTOR = NS + "factor";

  /** Property {@code plan:fileName}. */
  public static final String FILE_NAME = NS + "fileName";

  /** Property {@code plan:gbt4754}. */
  public static final String GBT4754 = NS + "gbt4754";

  /** Property {@code plan:goalKind}. */
  public static final String GOAL_KIND = NS + "goalKind";

  /** Property {@code plan:goalText}. */
  public static final String GOAL_TEXT = NS + "goalText";

  /** Property {@code plan:group}. */
  public static final String GROUP = NS + "group";

  /** Property {@code plan:growthKind}. */
  public static final String GROWTH_KIND = NS + "growthKind";

  /** Property {@code plan:horizon}. */
  public static final String HORIZON = NS + "horizon";

  /** Property {@code plan:isLocal}. */
  public static final String IS_LOCAL = NS + "isLocal";

  /** Property {@code plan:isZone}. */
  public static final String IS_ZONE = NS + "isZone";

  /** Property {@code plan:issuedMonth}. */
  public static final String ISSUED_MONTH = NS + "issuedMonth";

  /** Property {@code plan:issuer}. */
  public static final String ISSUER = NS + "issuer";

  /** Property {@code plan:lower}. */
  public static final String LOWER = NS + "lower";

  /** Property {@code plan:matchConfidence}. */
  public static final String MATCH_CONFIDENCE = NS + "matchConfidence";

  /** Property {@code plan:measureKind}. */
  public static final String MEASURE_KIND = NS + "measureKind";

  /** Property {@code plan:modifier}. */
  public static final String MODIFIER = NS + "modifier";

  /** Property {@code plan:nationalIndicator}. */
  public static final String NATIONAL_INDICATOR = NS + "nationalIndicator";

  /** Property {@code plan:notIn}. */
  public static final String NOT_IN = NS + "notIn";

  /** Property {@code plan:note}. */
  public static final String NOTE = NS + "note";

  /** Property {@code plan:number}. */
  public static final String NUMBER = NS + "number";

  /** Property {@code plan:objectName}. */
  public static final String OBJECT_NAME = NS + "objectName";

  /** Property {@code plan:objectOfInterest}. */
  public static final String OBJECT_OF_INTEREST = NS + "objectOfInterest";

  /** Property {@code plan:planKind}. */
  public static final String PLAN_KIND = NS + "planKind";

  /** Property {@code plan:projectStatus}. */
  public static final String PROJECT_STATUS = NS + "projectStatus";

  /** Property {@code plan:property}. */
  public static final String PROPERTY = NS + "property";

  /** Property {@code plan:quantityKind}. */
  public static final String QUANTITY_KIND = NS + "quantityKind";

  /** Property {@code plan:quote}. */
  public static final String QUOTE = NS + "quote";

  /** Property {@code plan:rangeHigh}. */
  public static final String RANGE_HIGH = NS + "rangeHigh";

  /** Property {@code plan:rangeLow}. */
  public static final String RANGE_LOW = NS + "rangeLow";

  /** Property {@code plan:rawValue}. */
  public static final String RAW_VALUE = NS + "rawValue";

  /** Property {@code plan:reason}. */
  public static final String REASON = NS + "reason";

  /** Property {@code plan:regionKind}. */
  public static final String REGION_KIND = NS + "regionKind";

  /** Property {@code plan:result}. */
  public static final String RESULT = NS + "result";

  /** Property {@code plan:rule}. */
  public static final String RULE = NS + "rule";

  /** Property {@code plan:ruleSet}. */
  public static final String RULE_SET = NS + "ruleSet";

  /** Property {@code plan:scope}. */
  public static final String SCOPE = NS + "scope";

  /** Property {@code plan:sdgGoal}. */
  public static final String SDG_GOAL = NS + "sdgGoal";

  /** Property {@code plan:sectionKind}. */
  public static final String SECTION_KIND = NS + "sectionKind";

  /** Property {@code plan:sha256}. */
  public static final String SHA256 = NS + "sha256";

  /** Property {@code plan:softwareVersion}. */
  public static final String SOFTWARE_VERSION = NS + "softwareVersion";

  /** Property {@code plan:start}. */
  public static final String START = NS + "start";

  /** Property {@code plan:startYear}. */
  public static final String START_YEAR = NS + "startYear";

  /** Property {@code plan:statedName}. */
  public static final String STATED_NAME = NS + "statedName";

  /** Property {@code plan:step}. */
  public static final String STEP = NS + "step";

  /** Property {@code plan:strength}. */
  public static final String STRENGTH = NS + "strength";

  /** Property {@code plan:subjectName}. */
  public static final String SUBJECT_NAME = NS + "subjectName";

  /** Property {@code plan:subjectTopic}. */
  public static final String SUBJECT_TOPIC = NS + "subjectTopic";

  /** Property {@code plan:suffix}. */
  public static final String SUFFIX = NS + "suffix";

  /** Property {@code plan:symmetric}. */
  public static final String SYMMETRIC = NS + "symmetric";

  /** Property {@code plan:unitName}. */
  public static final String UNIT_NAME = NS + "unitName";

  /** Property {@code plan:upper}. */
  public static final String UPPER = NS + "upper";

  /** Property {@code plan:validUntil}. */
  public static final String VALID_UNTIL = NS + "validUntil";

  /** Property {@code plan:verb}. */
  public static final String VERB = NS + "verb";

  /** Property {@code plan:year}. */
  public static final String YEAR = NS + "year";

  private Plan() {}
}
