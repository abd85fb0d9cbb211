import { readSkills } from './entries.ts';

export const infrastructureSkills = readSkills(
  'infrastructure',
  'technical',
  `
Linux | GNU/Linux, Unix, Debian, Ubuntu, Red Hat, RHEL, CentOS
Windows Server | Microsoft Windows Server, Windows Server 2019
Active Directory | AD DS, annuaire Active Directory, Azure AD, Entra ID
PowerShell
Bash | shell script, scripts shell, shell scripting, scripting shell, Bash Shell
Docker | Docker Compose, conteneurs Docker
Kubernetes | k8s, OpenShift, EKS, AKS, GKE > Docker
Helm | Helm charts > Kubernetes
Terraform > Infrastructure as code
Ansible > Infrastructure as code
Puppet > Infrastructure as code
Infrastructure as code | IaC, infrastructure en tant que code
AWS | Amazon Web Services, Amazon AWS, EC2, AWS Lambda, CloudFormation > Cloud
Azure | Microsoft Azure, Azure DevOps > Cloud
Google Cloud | GCP, Google Cloud Platform > Cloud
OVHcloud | OVH > Cloud
OpenStack > Cloud
Cloud | cloud computing, informatique en nuage, cloud public
CI/CD | intégration continue, continuous integration, déploiement continu, continuous delivery, continuous deployment
Jenkins > CI/CD
GitLab CI | GitLab CI/CD > CI/CD, GitLab
GitHub Actions > CI/CD, GitHub
Argo CD | ArgoCD > CI/CD, Kubernetes
DevOps | culture DevOps, SRE, site reliability engineering
Prometheus > Supervision
Grafana > Supervision
Nagios | Centreon, Zabbix > Supervision
Datadog > Supervision
ELK | Elastic Stack, Kibana, Logstash > Elasticsearch
Supervision = Monitoring | supervision informatique, supervision système, observabilité, observability, infrastructure monitoring
VMware | vSphere, ESXi, VMware ESX > Virtualisation
Hyper-V > Virtualisation
Proxmox > Virtualisation
Citrix | XenApp > Virtualisation
Virtualisation = Virtualization | virtualisation de serveurs, server virtualization
Réseaux = Networking | réseaux informatiques, administration réseau, network administration, TCP/IP, computer networks, réseau LAN, LAN/WAN
Cisco | CCNA, CCNP, Cisco IOS > Réseaux
Fortinet | FortiGate > Sécurité réseau
Palo Alto Networks | Palo Alto > Sécurité réseau
Sécurité réseau = Network security | pare-feu, firewall, firewalls, VPN
Cybersécurité = Cybersecurity | sécurité informatique, IT security, information security, sécurité des systèmes d'information, cyber sécurité, cyber security
Test d'intrusion = Penetration testing | pentest, pentesting, ethical hacking > Cybersécurité
SIEM | Splunk, SOC > Cybersécurité
ISO 27001 | ISO 27005, ISO/IEC 27001 > Cybersécurité
Gestion des identités = Identity management | IAM, identity and access management > Cybersécurité
Nginx
Apache HTTP Server | Apache httpd, serveur Apache, Apache Tomcat, Tomcat
Stockage et sauvegarde = Storage and backup | sauvegarde des données, Veeam, SAN/NAS, backup and recovery
Administration système = System administration | administration de serveurs, system administrator tools, administration systèmes et réseaux, sysadmin
Support informatique = IT support | support utilisateurs, user support, helpdesk, help desk, assistance informatique, technical support, support technique
GLPI > Support informatique
ServiceNow > ITIL
ITIL | ITIL v4, ITSM
Microsoft Intune | SCCM, MECM
Téléphonie IP = VoIP | ToIP, téléphonie sur IP, SIP
Fibre optique = Fibre optics | FTTH, fiber optics
RabbitMQ
Pulumi > Infrastructure as code
Vagrant
Packer > Infrastructure as code
SaltStack
Consul
HashiCorp Vault
Istio | service mesh > Kubernetes
Traefik
HAProxy
Rancher > Kubernetes
Podman
OpenTelemetry
New Relic
Dynatrace
Sentry
PagerDuty
FinOps
Chaos engineering
Scaleway
Heroku
Netlify
Vercel
Cloudflare
DNS | DHCP
BGP | OSPF, MPLS > Réseaux
SD-WAN > Réseaux
Wi-Fi | réseaux sans fil, wireless networks
Juniper > Réseaux
Aruba Networks
Check Point Firewall
F5 BIG-IP
Wireshark > Réseaux
Nmap
Metasploit > Test d'intrusion
Burp Suite > Test d'intrusion
EDR | CrowdStrike, antivirus > Cybersécurité
PKI | certificats numériques
NIST
EBIOS
ISO 22301
Analyse forensique = Digital forensics | forensic
Microsoft Exchange | Exchange Server
Office 365 administration | administration Office 365, Microsoft 365 administration
VDI
macOS
Jamf
Plan de reprise d'activité = Disaster recovery | PRA, PCA
Datacenter | data center, centre de données
Radio mobile = Mobile networks | 5G, réseaux 4G
Câblage informatique = Network cabling | câblage cuivre, brassage
`,
);
