import { readSkills } from './entries.ts';

export const softwareSkills = readSkills(
  'software',
  'technical',
  `
JavaScript | JS, ECMAScript, ES6, Vanilla JS
TypeScript | TS, Type Script > JavaScript
React | ReactJS, React.js, React JS > JavaScript
React Native | ReactNative > React, Développement mobile
Next.js | NextJS, Next JS > React
Redux | Redux Toolkit > React
Vue.js | Vue, VueJS, Vue 3 > JavaScript
Nuxt | Nuxt.js, NuxtJS > Vue.js
Angular | Angular 2+, Angular JS, AngularJS > TypeScript
RxJS > JavaScript
Svelte | SvelteKit > JavaScript
jQuery > JavaScript
Node.js | Node, NodeJS, Node JS > JavaScript
Express | Express.js, ExpressJS > Node.js
NestJS | Nest.js > Node.js, TypeScript
Three.js | ThreeJS > JavaScript
D3.js | D3, D3JS > JavaScript
Electron.js | ElectronJS > JavaScript
HTML | HTML5, XHTML
CSS | CSS3, feuilles de style
Sass | SCSS, LESS CSS > CSS
Tailwind CSS | Tailwind, TailwindCSS > CSS
Bootstrap > CSS
Webpack > JavaScript
Vite.js | ViteJS > JavaScript
Java | Java SE, J2SE, Java 8, Java 11, Java 17
Jakarta EE | Java EE, J2EE, JEE > Java
Spring | Spring Framework, Spring MVC > Java
Spring Boot | SpringBoot > Spring
Hibernate | JPA > Java
Maven | Apache Maven > Java
Gradle
Kotlin > Java
Scala > Java
Groovy > Java
Quarkus > Java
JUnit > Java, Tests automatisés
Python | Python 3, Python3
Django | Django REST Framework, DRF > Python
Flask > Python
FastAPI | Fast API > Python
pytest > Python, Tests automatisés
PHP | PHP 7, PHP 8, PHP5
Symfony | Symfony 5, Symfony 6 > PHP
Laravel > PHP
WordPress | Word Press > PHP
Drupal > PHP
PrestaShop > PHP
Magento | Adobe Commerce > PHP
Joomla > PHP
Shopify
Ruby
Ruby on Rails | Rails, RoR > Ruby
C
C++ | CPP, C plus plus, C/C++
C# | CSharp, C sharp
.NET | dotnet, .NET Core, .NET Framework, dot net > C#
ASP.NET | ASP.NET MVC, ASP.NET Core > .NET
Blazor > .NET
WPF | Windows Presentation Foundation > .NET
Entity Framework | EF Core > .NET
VB.NET | Visual Basic, Visual Basic .NET
Qt > C++
Rust
Go | Golang
Swift | SwiftUI
Objective-C
Dart
Flutter > Dart, Développement mobile
Ionic > Développement mobile
Xamarin > .NET, Développement mobile
Android | Android SDK, Jetpack Compose > Développement mobile
iOS | iOS SDK, UIKit > Développement mobile
Développement mobile = Mobile development | applications mobiles, mobile apps, application mobile
Développement web = Web development | programmation web, web programming
Perl
Lua
Elixir
Erlang
Haskell
Clojure
F#
COBOL
Fortran
Delphi | Pascal
Ada
Prolog
Assembleur = Assembly language | langage assembleur, assembler
WebAssembly | WASM
ABAP | SAP ABAP > SAP
GraphQL > API REST
API REST = REST API | REST, RESTful, API RESTful, RESTful API, API web, web API, API REST JSON
SOAP | web services SOAP
gRPC
Microservices | architecture microservices, micro-services, microservice architecture
WebSocket | WebSockets, Socket.io
OAuth | OAuth2, OpenID Connect, OIDC
XML | XSLT
JSON
Git | git flow, gitflow
GitHub > Git
GitLab > Git
Bitbucket > Git
SVN | Subversion
UML
Design patterns = Design patterns | patrons de conception
Programmation orientée objet = Object-oriented programming | POO, OOP, object oriented, orienté objet
Architecture logicielle = Software architecture | DDD, domain driven design, clean architecture
Tests automatisés = Test automation | tests unitaires, unit testing, unit tests, automated testing, TDD, test driven development, tests fonctionnels automatisés, automatisation des tests
Tests logiciels = Software testing | recette fonctionnelle, recette applicative, functional testing, QA testing, cahier de recette, plan de test, test plan
Selenium | Selenium WebDriver > Tests automatisés
Cypress | Cypress.io > Tests automatisés
Playwright > Tests automatisés
Jest > JavaScript, Tests automatisés
Cucumber | Gherkin, BDD > Tests automatisés
Postman
Swagger | OpenAPI
Jira | Atlassian Jira
Confluence
Accessibilité web = Web accessibility | WCAG, RGAA, a11y
Systèmes embarqués = Embedded systems | logiciel embarqué, embedded software, informatique embarquée, firmware, temps réel, RTOS
Unity | Unity 3D, Unity3D
Unreal Engine | Unreal, UE4, UE5
Salesforce | Salesforce CRM, SFDC > CRM
Salesforce Apex | Apex Salesforce, Lightning Web Components > Salesforce
Odoo | OpenERP > ERP
Blockchain | Solidity, smart contracts
Sécurité applicative = Application security | OWASP, secure coding
Remix > React
Gatsby > React
Astro > JavaScript
Alpine.js > JavaScript
Backbone.js > JavaScript
Preact > JavaScript
Ember.js | EmberJS > JavaScript
MobX > React
Zustand > React
TanStack Query | React Query > React
Storybook > JavaScript
Material UI | MUI > React
Vitest > JavaScript, Tests automatisés
Mocha > JavaScript, Tests automatisés
Babel > JavaScript
ESLint > JavaScript
npm > JavaScript
Deno > JavaScript
Strapi > Node.js
Directus
Contentful
Sylius > Symfony
API Platform > Symfony
Doctrine ORM | Doctrine > PHP
Composer PHP > PHP
CodeIgniter > PHP
Zend Framework | Laminas > PHP
CakePHP > PHP
Yii > PHP
TYPO3 > PHP
Thymeleaf > Java
Micronaut > Java
Apache Camel > Java
Struts > Java
JSF | JavaServer Faces > Java
GWT | Google Web Toolkit > Java
Celery > Python
SQLAlchemy > Python
Pydantic > Python
Sidekiq > Ruby
RSpec > Ruby, Tests automatisés
Crystal Reports
Windev | WebDev PC SOFT, PC SOFT
PowerBuilder
RPG IBM i | AS/400, IBM i, AS400
Mainframe | z/OS, JCL, CICS
AutoHotkey
Tcl
OCaml
Zig
CUDA
OpenGL
Vulkan
WebGL
Qt Quick > Qt
CMake
Yocto
FreeRTOS
AUTOSAR
Bus CAN = CAN bus | CANopen
Modbus
MQTT
Bluetooth Low Energy
Internet des objets = Internet of Things | IoT, objets connectés
Réalité virtuelle = Virtual reality | réalité augmentée, augmented reality
Godot
Développement de jeux vidéo = Game development | jeux vidéo, game design
Low-code | no-code
Bubble.io
UiPath > RPA
RPA | robotic process automation, automatisation robotisée
Appium > Tests automatisés
Robot Framework > Tests automatisés
SoapUI
JMeter | Gatling
SonarQube
Nexus Repository
Kong API Gateway
Apigee
MuleSoft
Apache NiFi
Keycloak
LDAP
SAML
JWT
Event sourcing | CQRS
Architecture hexagonale = Hexagonal architecture
Programmation fonctionnelle = Functional programming
Algorithmique = Algorithms | structures de données, data structures
Revue de code = Code review | code reviews
Pair programming | mob programming
Documentation technique = Technical documentation | documentation d'API
Magento PWA
WooCommerce > WordPress
Elementor > WordPress
Salesforce Commerce Cloud > Salesforce
Akeneo
HTMX > HTML
Web components
PWA | progressive web apps
Capacitor > Développement mobile
.NET MAUI > .NET
Kotlin Multiplatform > Kotlin
`,
);
