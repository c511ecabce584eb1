package io.agroal.api;

public interface AgroalDataSource {}
