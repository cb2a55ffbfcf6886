package io.github.stackconsultant.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the headers on our own pages and no others: the local workspace's page has its own policy. */
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
        if (landing) {
            registration.addPathPatterns("/");
        }
    }
}
