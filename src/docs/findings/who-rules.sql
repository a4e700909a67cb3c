-- in which share of the replications a regime comes, and when the drive begins
with came as (
    select scenario, replication, min(month) filter (regime = 4) as measures, min(month) filter (regime = 5) as drive,
        min(month) filter (regime = 6) as retreat
    from monthly where month >= '1926-07' group by all)
select collectivization_by_war as weight, "world.threat" as threat, round(count(measures) / count(*), 2) as measures,
    round(count(drive) / count(*), 2) as drive, min(drive) as earliest, mode(drive) as usual, max(drive) as latest,
    round(count(retreat) / count(*), 2) as retreat
from came join design using (scenario)
group by weight, threat order by weight, threat
