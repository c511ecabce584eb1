# The image that most people start with: a JRE and one jar with everything in it.
FROM eclipse-temurin:21-jre
COPY app.jar /app.jar
EXPOSE 8080
ENTRYPOINT ["java", "-jar", "/app.jar"]
