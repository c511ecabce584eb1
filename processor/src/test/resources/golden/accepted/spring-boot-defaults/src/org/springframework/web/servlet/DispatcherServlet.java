package org.springframework.web.servlet;

public class DispatcherServlet {}
