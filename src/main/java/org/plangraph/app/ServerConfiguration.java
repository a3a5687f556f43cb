package org.plangraph.app;

import java.util.Locale;
import org.plangraph.query.QueryCatalog;
import org.plangraph.query.QueryRunner;
import org.plangraph.store.DataFolder;
import org.plangraph.store.ServedGraph;
import org.plangraph.store.guard.QueryBounds;
import org.plangraph.store.guard.QueryLimits;
import org.plangraph.web.Problems;
import org.plangraph.web.QueryController;
import org.plangraph.web.QuestionDesk;
import org.plangraph.web.SafetyHeaders;
import org.plangraph.web.page.PageConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Puts the server together. */
@Configuration
@EnableAutoConfiguration
@EnableConfigurationProperties(ServerSettings.class)
@Import({
  QueryController.class,
  Problems.class,
  SafetyHeaders.class,
  PageConfiguration.class,
  ServiceConfiguration.class
})
public class ServerConfiguration implements WebMvcConfigurer {

  /** All saved questions. */
  @Bean
  QueryCatalog catalog() {
    return QueryCatalog.load();
  }

  /** The graph, followed while the server runs. */
  @Bean
  ServedGraph graph(ServerSettings settings) {
    return new ServedGraph(new DataFolder(settings.data()));
  }

  /** Answers to saved questions. */
  @Bean
  QuestionDesk desk(QueryCatalog catalog, QueryRunner runner, ServedGraph graph) {
    return new QuestionDesk(catalog, runner, graph);
  }

  /** What one query may take. */
  @Bean
  QueryLimits limits(ServerSettings settings) {
    return QueryLimits.USUAL.withTime(settings.queryTimeout());
  }

  /** What the queries of endpoint, questions and pages share. */
  @Bean
  QueryBounds bounds(QueryLimits limits) {
    return new QueryBounds(limits);
  }

  /** Runs saved queries; a graph that can be written gives no answer twice. */
  @Bean
  QueryRunner runner(QueryBounds bounds, ServerSettings settings) {
    QueryRunner runner = new QueryRunner(bounds::run);
    return settings.token().isBlank() ? runner.withMemory() : runner;
  }

  /** The language that was chosen, else Chinese. */
  @Bean
  LocaleResolver localeResolver() {
    CookieLocaleResolver resolver = new CookieLocaleResolver("lang");
    resolver.setCookieHttpOnly(true);
    resolver.setCookieSameSite("Lax");
    resolver.setDefaultLocale(Locale.CHINESE);
    return resolver;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    LocaleChangeInterceptor chooser = new LocaleChangeInterceptor();
    chooser.setParamName("lang");
    chooser.setIgnoreInvalidLocale(true);
    registry.addInterceptor(chooser).excludePathPatterns("/api/**");
  }
}
