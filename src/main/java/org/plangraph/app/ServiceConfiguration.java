package org.plangraph.app;

import java.util.Optional;
import org.plangraph.store.ServedGraph;
import org.plangraph.store.SparqlEndpoint;
import org.plangraph.store.guard.Federation;
import org.plangraph.store.guard.QueryLimits;
import org.plangraph.store.guard.WriteToken;
import org.plangraph.web.search.SearchController;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What machines use: the endpoint and search. */
@Configuration
@Import(SearchController.class)
class ServiceConfiguration {

  /** Fuseki on the same port. */
  @Bean
  ServletContextInitializer sparql(ServedGraph graph, ServerSettings settings) {
    QueryLimits limits = QueryLimits.USUAL.withTime(settings.queryTimeout());
    Federation federation = new Federation(settings.federation(), settings.federationPrivate());
    WriteToken token = new WriteToken(Optional.of(settings.token()).filter(text -> !text.isBlank()));
    return new SparqlEndpoint(graph, limits, federation, token)::register;
  }
}
