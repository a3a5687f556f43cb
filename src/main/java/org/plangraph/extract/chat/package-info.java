/**
 * Extraction by a language model that the user configures: any endpoint that speaks the OpenAI chat
 * protocol.
 *
 * <p>In: a {@link org.plangraph.model.PlanDocument}, sent section by section. Out: items whose
 * quotes stand in the text and whose numbers parse; nothing else is believed. Off unless an
 * endpoint is given.
 */
@NullMarked
package org.plangraph.extract.chat;

import org.jspecify.annotations.NullMarked;
