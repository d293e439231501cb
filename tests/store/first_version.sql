PRAGMA user_version = 1;
BEGIN TRANSACTION;
CREATE TABLE articles (
	article_id VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	published DATE NOT NULL, 
	title VARCHAR NOT NULL, 
	publisher VARCHAR NOT NULL, 
	source_url VARCHAR NOT NULL, 
	PRIMARY KEY (article_id)
);
INSERT INTO "articles" VALUES('a1','1,700 to Poland.','2022-02-02','Troops','Gazette','https://example.org/1');
INSERT INTO "articles" VALUES('a2','1,700 to Poland.','2022-02-05','','','');
CREATE TABLE candidates (
	place_id VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	gazetteer_id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	lat FLOAT, 
	lon FLOAT, 
	level VARCHAR NOT NULL, 
	country_iso3 VARCHAR, 
	score FLOAT NOT NULL, 
	PRIMARY KEY (place_id, position), 
	CONSTRAINT "lat and lon: both or neither" CHECK ((lat IS NULL) = (lon IS NULL)), 
	CONSTRAINT "lat is from -90 to 90" CHECK (lat BETWEEN -90 AND 90), 
	CONSTRAINT "lon is from -180 to 180" CHECK (lon BETWEEN -180 AND 180), 
	CONSTRAINT "level is known" CHECK (level IN ('base', 'city', 'region', 'country', 'sea', 'supranational')), 
	FOREIGN KEY(place_id) REFERENCES places (place_id) ON DELETE CASCADE
);
INSERT INTO "candidates" VALUES('c15285a22624aa78',0,'city-paris','Paris',48.85,2.35,'city','FRA',0.9);
INSERT INTO "candidates" VALUES('c15285a22624aa78',1,'city-paris-tx','Paris',33.66,-95.56,'city','USA',0.1);
CREATE TABLE deployment_places (
	deployment_id VARCHAR NOT NULL, 
	side VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	name VARCHAR, 
	place_id VARCHAR, 
	PRIMARY KEY (deployment_id, side, position), 
	CONSTRAINT "side is known" CHECK (side IN ('origin', 'destination')), 
	FOREIGN KEY(deployment_id) REFERENCES deployments (deployment_id) ON DELETE CASCADE, 
	FOREIGN KEY(place_id) REFERENCES places (place_id)
);
INSERT INTO "deployment_places" VALUES('97e9c54a148c895a','origin',0,'Fort Bragg','907c1ada7d248444');
INSERT INTO "deployment_places" VALUES('97e9c54a148c895a','destination',0,'Poland','a1e1633f70b7a25d');
INSERT INTO "deployment_places" VALUES('97e9c54a148c895a','destination',1,'Paris','c15285a22624aa78');
INSERT INTO "deployment_places" VALUES('97e9c54a148c895a','destination',2,'Camp Unheard-of','cb5616582c41353d');
INSERT INTO "deployment_places" VALUES('5e39473f6a74f10a','destination',0,'Poland','a1e1633f70b7a25d');
CREATE TABLE deployment_reports (
	deployment_id VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	report_id VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	PRIMARY KEY (deployment_id, position), 
	FOREIGN KEY(deployment_id) REFERENCES deployments (deployment_id) ON DELETE CASCADE, 
	UNIQUE (report_id), 
	FOREIGN KEY(report_id) REFERENCES reports (report_id)
);
INSERT INTO "deployment_reports" VALUES('4c63b992dfe1bfcf',0,'8c042c1a21d37e97','the only report of it');
INSERT INTO "deployment_reports" VALUES('97e9c54a148c895a',0,'d7679cf388a2e7b4','the only report of it');
INSERT INTO "deployment_reports" VALUES('5e39473f6a74f10a',0,'682c098e811cd2ae','the only report of it');
CREATE TABLE deployments (
	deployment_id VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	force VARCHAR NOT NULL, 
	count INTEGER, 
	count_low INTEGER, 
	count_high INTEGER, 
	approximate BOOLEAN NOT NULL, 
	status VARCHAR NOT NULL, 
	hypothetical BOOLEAN NOT NULL, 
	date DATE, 
	date_end DATE, 
	unit VARCHAR, 
	confidence FLOAT NOT NULL, 
	part_of VARCHAR, 
	PRIMARY KEY (deployment_id), 
	CONSTRAINT "counts are not negative" CHECK (count >= 0 AND count_low >= 0 AND count_high >= 0), 
	CONSTRAINT "count_low is not above count_high" CHECK (count_low <= count_high), 
	CONSTRAINT "date is not after date_end" CHECK (date <= date_end), 
	CONSTRAINT "confidence is from 0 to 1" CHECK (confidence BETWEEN 0 AND 1), 
	CONSTRAINT "status is known" CHECK (status IN ('planned', 'standby', 'deployed', 'stationed', 'withdrawn'))
);
INSERT INTO "deployments" VALUES('4c63b992dfe1bfcf',0,'United States',NULL,2000,NULL,0,'planned',0,NULL,NULL,NULL,0.9,NULL);
INSERT INTO "deployments" VALUES('97e9c54a148c895a',1,'United States',1700,1700,1700,0,'planned',0,'2022-02-02','2022-02-02','82nd Airborne Division',0.9,NULL);
INSERT INTO "deployments" VALUES('5e39473f6a74f10a',2,'United States',1700,1700,1700,0,'deployed',0,'2022-02-05','2022-02-05',NULL,0.9,NULL);
CREATE TABLE evidence (
	report_id VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	sentence VARCHAR, 
	span_start INTEGER, 
	span_end INTEGER, 
	PRIMARY KEY (report_id, position), 
	FOREIGN KEY(report_id) REFERENCES reports (report_id) ON DELETE CASCADE
);
INSERT INTO "evidence" VALUES('d7679cf388a2e7b4',0,'The country sends 1,700 soldiers.',0,33);
INSERT INTO "evidence" VALUES('8c042c1a21d37e97',0,'The country sends thousands soldiers.',60,97);
INSERT INTO "evidence" VALUES('682c098e811cd2ae',0,'The country sends 1,700 soldiers.',0,33);
CREATE TABLE places (
	place_id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	gazetteer_id VARCHAR, 
	lat FLOAT, 
	lon FLOAT, 
	level VARCHAR, 
	country_iso3 VARCHAR, 
	reason VARCHAR NOT NULL, 
	PRIMARY KEY (place_id), 
	CONSTRAINT "lat and lon: both or neither" CHECK ((lat IS NULL) = (lon IS NULL)), 
	CONSTRAINT "lat is from -90 to 90" CHECK (lat BETWEEN -90 AND 90), 
	CONSTRAINT "lon is from -180 to 180" CHECK (lon BETWEEN -180 AND 180), 
	CONSTRAINT "level is known" CHECK (level IN ('base', 'city', 'region', 'country', 'sea', 'supranational'))
);
INSERT INTO "places" VALUES('907c1ada7d248444','Fort Bragg','base-bragg',35.14,-79.0,'base','USA','');
INSERT INTO "places" VALUES('a1e1633f70b7a25d','Poland','country-pol',52.0,19.0,'country','POL','');
INSERT INTO "places" VALUES('c15285a22624aa78','Paris','city-paris',48.85,2.35,'city','FRA','');
INSERT INTO "places" VALUES('cb5616582c41353d','Camp Unheard-of',NULL,NULL,NULL,NULL,NULL,'no such name in the gazetteer');
CREATE TABLE rejections (
	article_id VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	span_start INTEGER NOT NULL, 
	span_end INTEGER NOT NULL, 
	text VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	PRIMARY KEY (article_id, position), 
	FOREIGN KEY(article_id) REFERENCES articles (article_id) ON DELETE CASCADE
);
INSERT INTO "rejections" VALUES('a1',0,3,17,'three brigades','a unit without a number of people');
CREATE TABLE report_places (
	report_id VARCHAR NOT NULL, 
	side VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	name VARCHAR, 
	place_id VARCHAR, 
	span_start INTEGER, 
	span_end INTEGER, 
	PRIMARY KEY (report_id, side, position), 
	CONSTRAINT "side is known" CHECK (side IN ('origin', 'destination')), 
	FOREIGN KEY(report_id) REFERENCES reports (report_id) ON DELETE CASCADE, 
	FOREIGN KEY(place_id) REFERENCES places (place_id)
);
INSERT INTO "report_places" VALUES('d7679cf388a2e7b4','origin',0,'Fort Bragg','907c1ada7d248444',NULL,NULL);
INSERT INTO "report_places" VALUES('d7679cf388a2e7b4','destination',0,'Poland','a1e1633f70b7a25d',0,1);
INSERT INTO "report_places" VALUES('d7679cf388a2e7b4','destination',1,'Paris','c15285a22624aa78',0,1);
INSERT INTO "report_places" VALUES('d7679cf388a2e7b4','destination',2,'Camp Unheard-of','cb5616582c41353d',0,1);
INSERT INTO "report_places" VALUES('682c098e811cd2ae','destination',0,'Poland','a1e1633f70b7a25d',0,1);
CREATE TABLE reports (
	report_id VARCHAR NOT NULL, 
	article_id VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	published DATE NOT NULL, 
	force VARCHAR NOT NULL, 
	count INTEGER, 
	count_low INTEGER, 
	count_high INTEGER, 
	approximate BOOLEAN NOT NULL, 
	status VARCHAR NOT NULL, 
	hypothetical BOOLEAN NOT NULL, 
	date DATE, 
	date_end DATE, 
	unit VARCHAR, 
	confidence FLOAT NOT NULL, 
	rule VARCHAR NOT NULL, 
	count_text VARCHAR NOT NULL, 
	duration VARCHAR, 
	total_of_others BOOLEAN NOT NULL, 
	number_span_start INTEGER NOT NULL, 
	number_span_end INTEGER NOT NULL, 
	force_span_start INTEGER, 
	force_span_end INTEGER, 
	date_span_start INTEGER, 
	date_span_end INTEGER, 
	trigger_span_start INTEGER, 
	trigger_span_end INTEGER, 
	unit_span_start INTEGER, 
	unit_span_end INTEGER, 
	PRIMARY KEY (report_id), 
	CONSTRAINT "counts are not negative" CHECK (count >= 0 AND count_low >= 0 AND count_high >= 0), 
	CONSTRAINT "count_low is not above count_high" CHECK (count_low <= count_high), 
	CONSTRAINT "date is not after date_end" CHECK (date <= date_end), 
	CONSTRAINT "confidence is from 0 to 1" CHECK (confidence BETWEEN 0 AND 1), 
	CONSTRAINT "status is known" CHECK (status IN ('planned', 'standby', 'deployed', 'stationed', 'withdrawn')), 
	FOREIGN KEY(article_id) REFERENCES articles (article_id) ON DELETE CASCADE
);
INSERT INTO "reports" VALUES('d7679cf388a2e7b4','a1',0,'2022-02-02','United States',1700,1700,1700,0,'planned',0,'2022-02-02','2022-02-02','82nd Airborne Division',0.9,'by-hand','1,700',NULL,0,18,23,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "reports" VALUES('8c042c1a21d37e97','a1',1,'2022-02-02','United States',NULL,2000,NULL,0,'planned',0,NULL,NULL,NULL,0.9,'by-hand','thousands','nine months',0,78,87,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "reports" VALUES('682c098e811cd2ae','a2',0,'2022-02-05','United States',1700,1700,1700,0,'deployed',0,'2022-02-05','2022-02-05',NULL,0.9,'by-hand','1,700',NULL,0,18,23,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE INDEX ix_reports_article_id ON reports (article_id);
COMMIT;
