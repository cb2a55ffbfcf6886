package io.github.stackconsultant.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.servlet.HandlerInterceptor;

/** Whoever asks for the error page, though nothing failed, finds nothing there; it would answer with a 500. */
final class ErrorPageAsked implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        boolean asked = request.getDispatcherType() == DispatcherType.REQUEST;
        if (asked) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
        return !asked;
    }
}
