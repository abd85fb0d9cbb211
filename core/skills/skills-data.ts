import { readSkills } from './entries.ts';

export const dataSkills = readSkills(
  'data',
  'technical',
  `
SQL | langage SQL, T-SQL, TSQL, requêtes SQL, SQL queries
PL/SQL > SQL, Oracle Database
PostgreSQL | Postgres, PostGIS > SQL
MySQL | MariaDB > SQL
SQL Server | Microsoft SQL Server, MSSQL, MS SQL > SQL
Oracle Database | Oracle DB, Oracle SQL, base de données Oracle > SQL
SQLite > SQL
DB2 | IBM DB2 > SQL
NoSQL | bases NoSQL
MongoDB | Mongo > NoSQL
Redis > NoSQL
Cassandra | Apache Cassandra > NoSQL
DynamoDB > NoSQL, AWS
Neo4j | Cypher query language > NoSQL
Elasticsearch | Elastic Search, OpenSearch
Firebase | Firestore
Supabase > PostgreSQL
Bases de données = Databases | SGBD, base de données relationnelle, relational databases, administration de bases de données, database administration
Modélisation de données = Data modeling | Merise, data modelling, modèle de données
R | langage R, RStudio, R Studio, tidyverse
Julia
MATLAB | Simulink
SAS | SAS Base, SAS Enterprise Guide
Stata
SPSS | IBM SPSS
pandas > Python
NumPy > Python
SciPy > Python
scikit-learn | sklearn, scikit learn > Python, Machine learning
TensorFlow | Keras > Python, Deep learning
PyTorch > Python, Deep learning
Jupyter | Jupyter Notebook > Python
Machine learning | apprentissage automatique, ML, apprentissage machine, XGBoost
Deep learning | apprentissage profond, réseaux de neurones, neural networks > Machine learning
Intelligence artificielle = Artificial intelligence | IA, AI, IA générative, generative AI
Traitement du langage naturel = Natural language processing | NLP, TAL > Machine learning
Vision par ordinateur = Computer vision | OpenCV, traitement d'images, image processing > Machine learning
LLM | large language models, LangChain, RAG, Hugging Face > Intelligence artificielle
MLOps | MLflow > Machine learning
Spark | Apache Spark, PySpark > Big data
Hadoop | HDFS, MapReduce > Big data
Hive | Apache Hive > Big data
Kafka | Apache Kafka
Airflow | Apache Airflow > ETL
dbt | data build tool > SQL, ETL
ETL | ELT, extract transform load, pipelines de données, data pipelines
Talend > ETL
Informatica | PowerCenter > ETL
SSIS | SQL Server Integration Services > ETL
Snowflake > SQL, Data warehouse
BigQuery | Google BigQuery > SQL, Data warehouse
Databricks > Spark
Amazon Redshift | Redshift > Data warehouse, AWS
Data warehouse | entrepôt de données, data warehousing, datawarehouse, data lake
Big data | données massives
Informatique décisionnelle = Business intelligence | BI, décisionnel
Power BI | PowerBI, DAX, Power Query > Informatique décisionnelle
Tableau | Tableau Software, Tableau Desktop > Informatique décisionnelle
Qlik | QlikView, Qlik Sense, QlikSense > Informatique décisionnelle
Looker | Looker Studio, Google Data Studio > Informatique décisionnelle
SAP BusinessObjects | Business Objects, BO > Informatique décisionnelle
Visualisation de données = Data visualization | data viz, dataviz, data visualisation, Matplotlib
Analyse de données = Data analysis | analyse des données, data analytics, data mining, exploitation de données
Statistiques = Statistics | analyse statistique, statistical analysis, biostatistiques, modélisation statistique
A/B testing | tests A/B, AB testing
Gouvernance des données = Data governance | data quality, qualité des données, data management
SIG = GIS | système d'information géographique, QGIS, ArcGIS
Web scraping | scraping, BeautifulSoup, Scrapy
Dagster
Flink
Trino
ClickHouse > SQL
InfluxDB
Couchbase
HBase
Teradata
Vertica
Greenplum
Azure Synapse > Azure
Azure Data Factory > Azure
AWS Glue > AWS
Dataiku
KNIME
Alteryx
MicroStrategy
Metabase
Superset
Plotly
Polars > Python
LightGBM > Machine learning
spaCy > Python
NLTK > Python
YOLO
Prompt engineering
OpenAI API
Optimisation mathématique = Mathematical optimisation | recherche opérationnelle, operations research
Séries temporelles = Time series | time series analysis
Inférence bayésienne = Bayesian inference
Économétrie = Econometrics
Data catalog | catalogue de données
FME
MapInfo
Télédétection = Remote sensing
GPS
Excel avancé = Advanced Excel
Open data
`,
);
