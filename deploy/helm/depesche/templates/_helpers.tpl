{{- define "depesche.name" -}}
{{- default .Chart.Name .Values.nameOverride | trunc 50 | trimSuffix "-" }}
{{- end }}

{{- define "depesche.fullname" -}}
{{- if .Values.fullnameOverride }}
{{- .Values.fullnameOverride | trunc 50 | trimSuffix "-" }}
{{- else if contains (include "depesche.name" .) .Release.Name }}
{{- .Release.Name | trunc 50 | trimSuffix "-" }}
{{- else }}
{{- printf "%s-%s" .Release.Name (include "depesche.name" .) | trunc 50 | trimSuffix "-" }}
{{- end }}
{{- end }}

{{- define "depesche.selector" -}}
app.kubernetes.io/name: {{ include "depesche.name" . }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{- define "depesche.labels" -}}
{{ include "depesche.selector" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | quote }}
{{- end }}

{{- define "depesche.image" -}}
{{- if .Values.image.digest -}}
{{ .Values.image.repository }}@{{ .Values.image.digest }}
{{- else -}}
{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}
{{- end }}
{{- end }}

{{- define "depesche.serviceAccount" -}}
{{- if .Values.serviceAccount.create }}
{{- .Values.serviceAccount.name | default (include "depesche.fullname" .) }}
{{- else }}
{{- .Values.serviceAccount.name | default "default" }}
{{- end }}
{{- end }}

{{- define "depesche.kind" -}}
{{- ternary "StatefulSet" "Deployment" .Values.staticMembership.enabled }}
{{- end }}

{{/* A value of the settings file: Helm would write 33554432 as 3.3554432e+07. */}}
{{- define "depesche.value" -}}
{{- if kindIs "float64" . }}{{ int64 . }}{{ else }}{{ . }}{{ end }}
{{- end }}

{{/* The Secret with the workers' database password; empty = none. */}}
{{- define "depesche.databaseSecret" -}}
{{- if .Values.database.existingSecret }}
{{- .Values.database.existingSecret }}
{{- else if .Values.database.password }}
{{- printf "%s-database" (include "depesche.fullname" .) }}
{{- end }}
{{- end }}

{{/*
The Secret with the password of who migrates, which falls back to the workers'. One that the chart makes is a hook of its
own: a hook runs before the release's other resources are there.
*/}}
{{- define "depesche.migrateSecret" -}}
{{- if .Values.migrate.existingSecret }}
{{- .Values.migrate.existingSecret }}
{{- else if or .Values.migrate.password (and .Values.database.password (not .Values.database.existingSecret)) }}
{{- printf "%s-migrate" (include "depesche.fullname" .) }}
{{- else }}
{{- .Values.database.existingSecret }}
{{- end }}
{{- end }}

{{- define "depesche.migrateSecretKey" -}}
{{- if or .Values.migrate.existingSecret .Values.migrate.password }}
{{- .Values.migrate.passwordKey }}
{{- else }}
{{- .Values.database.passwordKey }}
{{- end }}
{{- end }}

{{/* Mistakes that a schema cannot see. */}}
{{- define "depesche.check" -}}
{{- if not .Values.kafka.brokers }}{{ fail "kafka.brokers is needed: HOST:PORT[,...]" }}{{ end }}
{{- if not .Values.kafka.topics }}{{ fail "kafka.topics is needed: the topics with articles" }}{{ end }}
{{- if not .Values.database.url }}{{ fail "database.url is needed: a connection string of libpq" }}{{ end }}
{{- if regexMatch "password=|://[^/@:]*:[^/@]*@" .Values.database.url }}
{{- fail "database.url holds a password: put it into database.existingSecret or database.password" }}
{{- end }}
{{- $drain := index .Values.settings "drain" | default 4500 | int }}
{{- if lt (mul (int .Values.terminationGracePeriodSeconds) 1000) (add $drain 3000) }}
{{- fail (printf "terminationGracePeriodSeconds (%v) must exceed the setting drain (%v ms) by 3 s" .Values.terminationGracePeriodSeconds $drain) }}
{{- end }}
{{- if and .Values.autoscaling.enabled (gt (int .Values.autoscaling.minReplicas) (int .Values.autoscaling.maxReplicas)) }}
{{- fail "autoscaling.minReplicas is greater than maxReplicas" }}
{{- end }}
{{- if .Values.autoscaling.enabled }}
{{- range .Values.kafka.topics }}
{{- if hasPrefix "^" . }}{{ fail "autoscaling needs the names of the topics: KEDA knows no regular expressions" }}{{ end }}
{{- end }}
{{- end }}
{{- end }}
