package org.springframework.web.servlet;

/** What the compile finds of Spring MVC. */
public class DispatcherServlet {}
