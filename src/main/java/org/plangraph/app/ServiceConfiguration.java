package org.plangraph.app;

import jakarta.servlet.http.HttpServlet;
import java.util.Optional;
import org.plangraph.export.Tables;
import org.plangraph.mcp.ToolServer;
import org.plangraph.pipeline.PlanTools;
import org.plangraph.query.QueryCatalog;
import org.plangraph.query.QueryRunner;
import org.plangraph.store.ServedGraph;
import org.plangraph.store.SparqlEndpoint;
import org.plangraph.store.guard.Federation;
import org.plangraph.store.guard.QueryBounds;
import org.plangraph.store.guard.QueryLimits;
import org.plangraph.store.guard.WriteToken;
import org.plangraph.web.data.DescriptionController;
import org.plangraph.web.data.DownloadController;
import org.plangraph.web.data.GenerationTags;
import org.plangraph.web.data.OpenAccess;
import org.plangraph.web.data.QueryListController;
import org.plangraph.web.search.SearchController;
import org.plangraph.web.watch.GraphHealth;
import org.plangraph.web.watch.RequestLog;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What machines use: the endpoint and search. */
@Configuration
@Import({
  DescriptionController.class,
  DownloadController.class,
  OpenAccess.class,
  QueryListController.class,
  RequestLog.class,
  SearchController.class
})
class ServiceConfiguration {

  private static final String MCP = "/mcp";

  /** Fuseki on the same port. */
  @Bean
  ServletContextInitializer sparql(
      ServedGraph graph, QueryLimits limits, QueryBounds bounds, ServerSettings settings) {
    Federation federation = new Federation(settings.federation(), settings.federationPrivate());
    WriteToken token =
        new WriteToken(Optional.of(settings.token()).filter(text -> !text.isBlank()));
    return new SparqlEndpoint(graph, limits, bounds, federation, token)::register;
  }

  /** All tables that can be taken away. */
  @Bean
  Tables tables() {
    return Tables.load();
  }

  /** Readiness. */
  @Bean
  GraphHealth graphHealthIndicator(ServedGraph graph) {
    return new GraphHealth(graph);
  }

  /** Tags by generation. */
  @Bean
  GenerationTags generationTags(ServedGraph graph, ServerSettings settings) {
    return new GenerationTags(graph, !settings.token().isBlank());
  }

  /** The questions as tools of language-model clients. */
  @Bean
  ToolServer.Http toolServer(QueryCatalog catalog, QueryRunner runner, ServedGraph graph) {
    return ToolServer.http(new PlanTools(catalog, runner, graph::lease).offers(), MCP);
  }

  /** Where those clients ask. */
  @Bean
  ServletRegistrationBean<HttpServlet> toolServlet(ToolServer.Http http) {
    ServletRegistrationBean<HttpServlet> registration =
        new ServletRegistrationBean<>(http.servlet(), MCP);
    registration.setName("mcp");
    registration.setAsyncSupported(true);
    return registration;
  }

  /** Ends the sessions of clients when the server stops. */
  @Bean
  DisposableBean toolServerEnd(ToolServer.Http http) {
    return http.server()::close;
  }
}
