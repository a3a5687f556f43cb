/**
 * The graph for machines: descriptions, downloads, and what all their responses have in common:
 * tags by generation, permission for pages of other hosts.
 */
@NullMarked
package org.plangraph.web.data;

import org.jspecify.annotations.NullMarked;
