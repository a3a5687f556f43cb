package org.plangraph.model;

import org.jspecify.annotations.Nullable;

/**
 * An aim or a positioning without a number.
 *
 * @param section index of the section
 * @param kind aim or positioning
 * @param text the headline of an aim, the role of a positioning
 * @param verb 打造, 建设, 争创 …
 * @param subject region, platform or sector it is for
 * @param year horizon
 * @param scope 全国, 长三角, 省级 … as written
 * @param evidence the clause
 */
public record Goal(
    int section,
    GoalKind kind,
    String text,
    @Nullable String verb,
    Reference subject,
    @Nullable Integer year,
    @Nullable String scope,
    Evidence evidence) {}
