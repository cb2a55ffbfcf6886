package io.github.stackconsultant.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Puts the headers on our own pages and no others: the local workspace's page has its own policy. With a slash at its end,
 * the address of what is open to all leads to the one without.
 */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final boolean landing;

    WebConfiguration(@Value("${localworkspace.enabled:false}") boolean localWorkspace) {
        this.landing = !localWorkspace;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        InterceptorRegistration registration = registry.addInterceptor(new PageHeaders())
                .addPathPatterns("/knowledge", "/knowledge/**", "/privacy", "/decisions/**", "/assets/**", "/error");
        registry.addInterceptor(new ErrorPageAsked()).addPathPatterns("/error");
        if (landing) {
            registration.addPathPatterns("/");
        }
    }

    @Bean
    static WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> beforePages() {
        return server -> {
            server.addEngineValves(new UnreadBodies());
            server.addContextCustomizers(
                    context -> context.getParent().getPipeline().addValve(new RefusalPage()));
        };
    }

    @Bean
    static FilterRegistrationBean<UrlHandlerFilter> withoutTrailingSlash() {
        var registration =
                new FilterRegistrationBean<>(UrlHandlerFilter.trailingSlashHandler("/knowledge/**", "/privacy/")
                        .redirect(HttpStatus.PERMANENT_REDIRECT)
                        .build());
        // no request of Slack's passes through it
        registration.addUrlPatterns("/knowledge/*", "/privacy/*");
        return registration;
    }
}
