/**
 * Answers over HTTP: the saved questions as an API with its OpenAPI description, and the home page.
 *
 * <p>In: requests, the catalogue of questions, the graph being served. Out: answers in the format
 * asked for, problems as {@code application/problem+json} with all that is wrong at once.
 */
@NullMarked
package org.plangraph.web;

import org.jspecify.annotations.NullMarked;
